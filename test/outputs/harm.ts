/** What text of a change must never do to the surface that it is shown on. */

import type { Output } from '../../src/outputs/index.js'

/** Controls and bidirectional overrides stand raw nowhere; line breaks only where we put them. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u

/** Harm in what an output rendered, in a few words; '' where there is none. Throws where JSON is none. */
export function harmIn(shown: string, { mediaType }: Pick<Output, 'mediaType'>): string {
  const raw = RAW.exec(shown)
  if (raw) return `U+${raw[0].codePointAt(0)?.toString(16)} stands raw: ${JSON.stringify(around(shown, raw.index))}`
  const command = /^\s*::|##\[/m.exec(shown)
  if (command) return `a line starts a workflow command: ${JSON.stringify(around(shown, command.index))}`
  if (shown.length >= 5_000_000) return `${shown.length} characters`
  const json = mediaType === 'application/json' || mediaType.endsWith('+json')
  if (json) JSON.parse(shown)
  const seen = mediaType === 'text/markdown' ? prose(shown) : mediaType === 'text/html' ? shown : ''
  const element = /<(script|img|iframe|object)\b/i.exec(seen)
  return element ? `an element of the change: ${JSON.stringify(around(seen, element.index))}` : ''
}

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at + 40)

/** What a forge would make of Markdown outside code. */
export function prose(text: string): string {
  const kept: string[] = []
  let fence: string | null = null
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (fence !== null) {
      if (mark?.[1]?.startsWith(fence) && !mark[2]?.trim()) fence = null
    } else if (mark && !(mark[1]?.[0] === '`' && mark[2]?.includes('`'))) fence = mark[1] ?? null
    else kept.push(line.replace(/\\[<`]/g, '').replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, ''))
  }
  return kept.join('\n')
}
