/** What a framework or one of its controls is, for `explain`. */

import type { Catalogue, Contribution, Control } from '../../domain/framework.js'
import type { Requirement } from '../../domain/policy.js'
import { catalogue, contributions, findControl, frameworkIds } from '../../frameworks/index.js'

/** Names that `explain` takes: frameworks and their controls. */
export const controlNames = (): readonly string[] =>
  frameworkIds().flatMap((id) => [id, ...(catalogue(id)?.controls ?? []).map((one) => `${id}/${one.id}`)])

/** The text for a framework or `framework/control`; null where it is neither. */
export function aboutControl(name: string, requirements: readonly Requirement[]): string | null {
  const framework = catalogue(name)
  if (framework) return aboutFramework(framework)
  const found = findControl(name)
  return found ? controlText(name, found.catalogue, found.control, requirements) : null
}

function aboutFramework(one: Catalogue): string {
  const width = Math.max(...one.controls.map(({ id }) => id.length)) + 2
  return [
    ...head(one),
    ...(one.unverified.length ? ['Not checked:', ...one.unverified.map((line) => `  ${line}`)] : []),
    'Controls:',
    ...one.controls.map(({ id, title }) => `  ${id.padEnd(width)}${title}`),
  ].join('\n')
}

const head = (one: Catalogue): readonly string[] => [
  `${one.title} (${one.id})`,
  `${one.publisher}, ${one.version}; ${one.url}`,
  ...(one.supersededBy
    ? [`Superseded by ${one.supersededBy.id} on ${one.supersededBy.date}. ${one.supersededBy.note}`]
    : []),
  `Rights: ${one.licenseNote}`,
  `Titles: ${spoken(one.titleIs)}. Texts: ${spoken(one.textIs)}.`,
  `Checked on ${one.verifiedOn}. Not legal advice.`,
]

/** Whose words something is, as a catalogue has it. */
const spoken = (words: string): string => words.replaceAll('own-words', 'our words')

function controlText(
  name: string,
  framework: Catalogue,
  control: Control,
  requirements: readonly Requirement[],
): string {
  const serving = requirements.filter((one) => one.controls.includes(name)).map((one) => one.id)
  const helping = contributions().filter((one) => one.control === name)
  const own = framework.textIs === 'official' ? '' : ' (our words)'
  return [
    `${name}: ${control.title}`,
    ...(control.text ? [`Asks${own}: ${control.text}`] : []),
    ...(control.group ? [`Part of: ${control.group}`] : []),
    ...control.notes.map((note) => `  ${note}`),
    `Framework: ${framework.title}, ${framework.version}, by ${framework.publisher}; checked on ${framework.verifiedOn}`,
    ...(framework.supersededBy ? [`Superseded by ${framework.supersededBy.id} on ${framework.supersededBy.date}`] : []),
    `Served in this policy by: ${serving.join(', ') || 'no requirement'}`,
    ...(helping.length ? ['Rules that give evidence for it, by our own reading:'] : []),
    ...helping.map(contributionText),
  ].join('\n')
}

const contributionText = ({ rule, strength, why, when }: Contribution): string =>
  `  ${rule} (${strength}${when ? `; ${when}` : ''}): ${why}`
