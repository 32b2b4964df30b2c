/** Patterns over URIs, as a policy writes them: `s3://lake/**`, `https://data.example.org/*.csv`. */

/** Longest pattern and longest URI that are matched; anything longer matches nothing. */
const MAX_LENGTH = 4096

/**
 * Whether a URI matches a pattern. `*` stands for any text without `/`, `**` for any text, `?` for one character but
 * `/`; everything else is literal, case included. A trailing `/**` also matches what stands before it. The whole URI
 * must match. A URI with `..` or an encoded one as a segment, a backslash or a control character matches nothing: it may name another place
 * than it seems to. Takes time proportional to pattern × URI at most, without backtracking.
 */
export function matchesUri(pattern: string, uri: string): boolean {
  if (pattern.length > MAX_LENGTH || uri.length > MAX_LENGTH || !isPlainUri(uri)) return false
  if (pattern.endsWith('/**') && matchesUri(pattern.slice(0, -3), uri)) return true
  return starsFit(pattern, uri, (token, char) => token === char || (token === '?' && char !== '/'))
}

/**
 * Whether a whole text fits a pattern in which `*` stands for any text without `/` and `**` for any text; `same` says
 * whether any other character of the pattern stands for one of the text. Time: pattern × text at most, whatever the stars.
 */
export function starsFit(
  pattern: string,
  text: string,
  same: (token: string, char: string) => boolean = (token, char) => token === char,
): boolean {
  // States of the pattern reached so far: a set of positions, moved on once per character of the text.
  const tokens = pattern.match(/\*\*|[\s\S]/g) ?? []
  let states = close(new Set([0]), tokens)
  for (const char of text) {
    const next = new Set<number>()
    for (const at of states) {
      const token = tokens[at]
      if (token === '**' || (token === '*' && char !== '/')) next.add(at)
      else if (token !== undefined && token !== '*' && same(token, char)) next.add(at + 1)
    }
    states = close(next, tokens)
    if (states.size === 0) return false
  }
  return states.has(tokens.length)
}

/** Stars may stand for nothing. */
function close(states: Set<number>, tokens: readonly string[]): Set<number> {
  for (const at of states) {
    const token = tokens[at]
    if (token === '*' || token === '**') states.add(at + 1)
  }
  return states
}

function isPlainUri(uri: string): boolean {
  if (/[\u0000-\u0020\u007f-\u009f\\]/.test(uri)) return false
  return !/(^|\/)(\.|%2e){1,2}(\/|\?|#|$)/i.test(uri)
}
