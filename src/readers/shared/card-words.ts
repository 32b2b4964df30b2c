/** Words that say something: what is left of a card's text without placeholders, template sentences and decoration. */

/** Sentences that card templates put there; they say nothing of the model. Compared without case and spacing. */
const TEMPLATE: readonly string[] = [
  'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.',
  'More information needed for further recommendations.',
  'Use the code below to get started with the model.',
  'Carbon emissions can be estimated using the Machine Learning Impact calculator presented in Lacoste et al. (2019).',
  'This modelcard aims to be a base template for new models.',
  'It has been generated using this raw template.',
  'This is the model card of a 🤗 transformers model that has been pushed on the Hub.',
  'This model card has been automatically generated.',
  'This model card has been generated automatically according to the information the Trainer had access to.',
  'You should probably proofread and complete it, then remove this comment.',
  'Provide a longer summary of what this model is.',
  'Provide a quick summary of what the model is/does.',
  'Address questions around how the model is intended to be used, including the foreseeable users of the model and those affected by the model.',
  'This section is for the model use without fine-tuning or plugging into a larger ecosystem/app.',
  'This section is for the model use when fine-tuned for a task, or when plugged into a larger ecosystem/app.',
  'This section addresses misuse, malicious use, and uses that the model will not work well for.',
  'This section is meant to convey both technical and sociotechnical limitations.',
  'This section is meant to convey recommendations with respect to the bias, risk, and technical limitations.',
  'This section describes the evaluation protocols and provides the results.',
]

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
const TEMPLATES = new RegExp(TEMPLATE.map(escaped).join('|'), 'giu')

/** Placeholders inside a text. */
const INLINE =
  /\[(?:more information (?:is )?needed|to ?do|tb[dac]|n\/a|placeholder|optional|fill\b[^\]\n]{0,60}|insert\b[^\]\n]{0,60}|your\b[^\]\n]{0,60}|add\b[^\]\n]{0,60}|describe\b[^\]\n]{0,80})\]|\{\{[^{}\n]{0,200}\}\}|more information (?:is )?needed\.?|\bn\/a\b|\b(?:TBD|TBA|TBC|TODO|FIXME|XXX+)\b|\b(?:[Tt]bd|[Tt]odo|[Ff]ixme)\b|lorem ipsum[^\n]*|\bto be (?:done|added|determined|defined|decided|announced|completed|confirmed|filled in|filled|written|documented)\b/giu

/** A whole line that stands for an answer that nobody gave. */
const WHOLE =
  /^(?:na|n\.a\.?|none|nil|null|nothing|not applicable|not available|not provided|not specified|not known|unknown|pending|coming soon|work in progress|wip|to follow|to come|same as above|see (?:above|below|here)|fill (?:me |this |it )?in|placeholder|empty|todo later)$/iu

/** A text with what it does not say taken out. */
export interface Said {
  readonly text: string
  /** Placeholders met, as written, each at most 60 characters. */
  readonly placeholders: readonly string[]
}

/**
 * Takes placeholders and template sentences out of a block of text. A line that is only a label and a placeholder
 * ("Developed by: TBD") says nothing either. Lines stay in place.
 */
export function said(text: string): Said {
  const placeholders: string[] = []
  const keep = (found: string): string => {
    placeholders.push(found.length > 60 ? `${found.slice(0, 57)}...` : found)
    return ' '
  }
  const lines = text.replaceAll(TEMPLATES, (found) => found.replaceAll(/[^\n]+/g, ' ')).split('\n')
  const left = lines.map((line) => {
    const before = placeholders.length
    const rest = line.replaceAll(INLINE, keep)
    const bare = rest.replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    if (WHOLE.test(bare)) return keep(bare)
    const label = /^[^:\n]{1,60}:(.*)$/su.exec(rest)
    const answer = label?.[1]?.replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '') ?? null
    if (answer === null) return rest
    if (WHOLE.test(answer)) return keep(answer)
    return answer === '' && placeholders.length > before ? ' ' : rest
  })
  return { text: left.join('\n'), placeholders }
}

/** Scripts that write no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/**
 * Words of a text: runs without white space that hold a letter one can see, links aside. Figures and marks alone are no
 * words. In scripts without spaces two characters count as a word.
 */
export function words(text: string): readonly string[] {
  const seen = text.normalize('NFC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
  return (seen.match(/\S+/gu) ?? []).flatMap((run) => {
    if (!/\p{L}/u.test(run) || /^[^\p{L}]*(?:[a-z][a-z0-9+.-]*:\/\/|www\.)/iu.test(run)) return []
    const word = run.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    const unspaced = word.match(UNSPACED)
    if (!unspaced) return [word]
    return Array.from({ length: Math.ceil(unspaced.length / 2) }, (_, index) =>
      unspaced.slice(2 * index, 2 * index + 2).join(''),
    )
  })
}

/** How often one word may come, on average, before repeating it says nothing more. */
const REPEATS = 3

/** A count of words that sameness does not raise: at most three times the number of different ones. */
export interface WordCount {
  add(list: readonly string[]): void
  readonly total: number
}

export function wordCount(): WordCount {
  let total = 0
  const different = new Set<string>()
  return {
    add(list) {
      total += list.length
      for (const word of list) different.add(word)
    },
    get total() {
      return Math.min(total, REPEATS * different.size)
    },
  }
}
