/** The text of a first policy: what was found, with a word on each line that a person should look at. */

import type { Tier } from '../domain/outcome.js'
import type { RowsGuess } from './columns.js'
import type { Seen } from './look.js'
import { type ModelGuess, uniqueId } from './models.js'

/** What a person answered, or what stands without one. */
export interface Answers {
  /** Names of the packs, without `builtin/`. */
  readonly packs: readonly string[]
  readonly tier: Tier
  /** Logins or teams that judge risk. */
  readonly secondLine: readonly string[]
  readonly models: readonly ModelGuess[]
}

/** A requirement of a pack that cannot be met yet, and what it lacks. */
export interface NotYet {
  readonly requirement: string
  readonly lacks: string
}

const GOVERNANCE: Readonly<Record<string, string>> = {
  'risk-register': 'risks',
  incident: 'incidents',
  'response-plan': 'response-plan',
}
/** Readers of documents that a policy names by `as`. */
const NAMED = new Set(['fmea', 'bow-tie', 'pre-mortem'])

/** The models that a policy names: those that were found, or one of the name of the repository. */
export function modelsOf(seen: Seen): readonly ModelGuess[] {
  if (seen.models.length) return seen.models
  return [{ id: uniqueId(seen.name, []), artifact: null, folder: '', card: null }]
}

/** Paths whose change is a change of the model. */
export function pathsOf(model: ModelGuess, seen: Seen): readonly string[] {
  const own = model.folder ? `${model.folder}/**` : model.artifact
  const recipe = seen.reports.some((one) => one.path === 'dvc.lock') ? ['dvc.lock'] : []
  const also = model.also ?? []
  return own === null && also.length === 0
    ? ['models/**', ...recipe]
    : [...(own === null ? [] : [own]), ...also, ...recipe]
}

/** The policy; `notYet` only warn until their evidence is there. */
export function policyText(seen: Seen, answers: Answers, notYet: readonly NotYet[]): string {
  const groups = [...new Set(seen.rows.flatMap((one) => one.groups))]
  const people = groups.filter((name) => /^(sex|gender|race|ethnic|religion|national|disab|marital)/i.test(name))
  return [
    '# What a model of this repository must show before a change of it is merged. The gate reads this file from the base branch.',
    '# Written by `risk-gate init` from what it found: read every line once. `risk-gate lint` checks it, `risk-gate explain` tells',
    '# what an entry asks, and `risk-gate coverage` which controls it serves.',
    'version: 1',
    `name: ${scalar(seen.name)}`,
    '',
    '# What is asked stands in the packs that are shipped with the gate. An entry of the same id below changes one; asking less is',
    '# said aloud.',
    `extends: [${answers.packs.map((one) => `builtin/${one}`).join(', ')}]`,
    '',
    '# The second line judges risk and does not build the models. A login, or org/team.',
    'roles:',
    `  second-line: [${answers.secondLine.map(scalar).join(', ')}]`,
    ...(people.length
      ? ['', '# Never inputs of a model.', `protected-attributes: [${people.map(scalar).join(', ')}]`]
      : []),
    '',
    'models:',
    ...answers.models.flatMap((model) => modelText(model, seen, answers)),
    ...notYetText(notYet),
    '',
  ].join('\n')
}

function modelText(model: ModelGuess, seen: Seen, answers: Answers): readonly string[] {
  const mine = belonging(model, answers.models)
  const rows = chosenRows(seen.rows.filter((one) => mine(one.path)))
  const reports = seen.reports.filter((one) => mine(one.path))
  const governance = reports.filter((one) => GOVERNANCE[one.reader] !== undefined)
  const others = reports.filter((one) => GOVERNANCE[one.reader] === undefined)
  const evidence = [...rows.flatMap(rowsText), ...evidenceLines(others)]
  return [
    `  - id: ${scalar(model.id)}`,
    `    tier: ${answers.tier}                          # minimal | limited | high: how much harm a wrong answer does`,
    `    paths: [${pathsOf(model, seen).map(quoted).join(', ')}]   # a change of any of these is a change of the model`,
    ...(model.artifact ? [`    artifact: ${scalar(model.artifact)}`] : []),
    ...(model.card ? [`    card: ${scalar(model.card)}`] : []),
    ...(evidence.length ? ['    evidence:', ...evidence] : []),
    ...(governance.length
      ? [
          '    governance:',
          ...governanceLines(governance.map((one) => [GOVERNANCE[one.reader] ?? '', one.path] as const)),
        ]
      : []),
  ]
}

/** Whether a path is of a model: with one model all are, with several those that name it or lie in its folder. */
function belonging(model: ModelGuess, all: readonly ModelGuess[]): (path: string) => boolean {
  if (all.length === 1) return () => true
  return (path) => {
    const words = path.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const namers = all.filter((one) => `-${words}-`.includes(`-${one.id}-`))
    return namers.length ? namers.includes(model) : path === 'dvc.lock'
  }
}

/** One table a role: two of one role are a fault, and which counts is for a person to say. */
function chosenRows(rows: readonly RowsGuess[]): readonly RowsGuess[] {
  const order = ['candidate', 'baseline', 'train', 'reference', 'production']
  return order.flatMap((role) => rows.find((one) => one.role === role) ?? [])
}

function rowsText(one: RowsGuess): readonly string[] {
  const columns = Object.entries(one.columns).map(([part, name]) => `${part}: ${scalar(String(name))}`)
  if (one.columns.label === undefined)
    return [`      - {file: ${scalar(one.path)}, as: predictions, role: ${one.role}, columns: {${columns.join(', ')}}}`]
  return [
    `      - file: ${scalar(one.path)}`,
    '        as: predictions',
    ...(one.role === 'candidate' ? [] : [`        role: ${one.role}`]),
    `        task: ${one.task}                      # guessed from names and values, as are the columns`,
    `        columns: {${columns.join(', ')}}`,
    ...(one.groups.length ? [`        groups: [${one.groups.map(scalar).join(', ')}]`] : []),
    ...(one.positive === null
      ? []
      : [`        positive: ${scalar(one.positive)}                   # the class that is looked for: check it`]),
  ]
}

/** Reports by their path, those of MLflow's store by one pattern. */
function evidenceLines(reports: readonly { readonly path: string; readonly reader: string }[]): readonly string[] {
  const store = reports.some((one) => /^mlruns\/.*\/MLmodel$/.test(one.path))
  const single = reports.filter((one) => !one.path.startsWith('mlruns/')).slice(0, 30)
  return [
    ...single.map((one) => `      - {file: ${scalar(one.path)}${NAMED.has(one.reader) ? `, as: ${one.reader}` : ''}}`),
    ...(store ? ['      - {file: "mlruns/**/MLmodel"}'] : []),
  ]
}

/** One line a kind of document; several incidents by a pattern of their folder. */
function governanceLines(documents: readonly (readonly [kind: string, path: string])[]): readonly string[] {
  return [...new Set(documents.map(([kind]) => kind))].map((kind) => {
    const paths = documents.filter(([one]) => one === kind).map(([, path]) => path)
    const [first = ''] = paths
    const folder = first.slice(0, first.lastIndexOf('/') + 1)
    const several = kind === 'incidents' && paths.length > 1 && paths.every((path) => path.startsWith(folder))
    return `      ${kind}: ${several ? quoted(`${folder}*.yml`) : scalar(first)}`
  })
}

function notYetText(notYet: readonly NotYet[]): readonly string[] {
  if (!notYet.length) return []
  return [
    '',
    'requirements:',
    '  # Their evidence is not there yet, so they only warn and every verdict says so. Delete an entry once it is: then it blocks.',
    ...notYet.flatMap(({ requirement, lacks }) => [`  - id: ${requirement}   # ${plain(lacks)}`, '    severity: warn']),
  ]
}

/** A text for a comment: one line, short, nothing that acts. */
const plain = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

/** A text as a YAML value in a flow: as it is where that is safe, else in double quotes. */
const scalar = (text: string): string =>
  /^[A-Za-z_./][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n|~|\.+)$/i.test(text) ? text : quoted(text)
const quoted = (text: string): string => JSON.stringify(text)
