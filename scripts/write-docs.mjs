/** Writes policies/rules.md, metrics.md, formats.md, faults.md and commands.md from the sources. Run after tsc: it imports from build/. */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const GENERATED =
  '<!-- Written by scripts/write-docs.mjs. Do not edit: change the rule, metric, reader, command or words of a fault and run it again. -->'

/** File name → text. `whole` is the text of policies/examples/whole-policy.yml, where the examples are taken from. */
export const docFiles = ({
  rules,
  checks,
  metrics,
  metricParagraphs,
  readers,
  faultRooms,
  faultCodes,
  commands,
  helpText,
  whole,
}) => ({
  'rules.md': rulesPage(rules, checks, examples(whole)),
  'metrics.md': metricsPage(metrics, metricParagraphs),
  'formats.md': formatsPage(readers),
  'faults.md': faultsPage(faultRooms, faultCodes),
  'commands.md': commandsPage(commands, helpText),
})

/** The first requirement of each rule in the text of a policy, as it stands there. */
export function examples(whole) {
  const found = new Map()
  const [, list = ''] = whole.split(/^requirements:\n/m)
  const [own = ''] = list.split(/^\S/m)
  for (const block of own.split(/\n(?= {2}- id:)/)) {
    const text = block.replace(/\s+$/, '').replace(/^\n+/, '')
    const rule = /^ {4}rule: ([a-z-]+)/m.exec(text)?.[1]
    if (rule && !found.has(rule)) found.set(rule, text)
  }
  return found
}

function rulesPage(rules, checks, known) {
  const sections = rules.map((rule) =>
    [
      `## ${rule.id}`,
      prose(rule.summary),
      rule.plain ? `**In plain words.** ${prose(rule.plain)}` : '',
      prose(rule.details),
      `**When it is not met**, the quickest first:\n\n${steps(rule.remedy)}`,
      parameters(rule.schema),
      known.has(rule.id) ? `\`\`\`yaml\n${known.get(rule.id)}\n\`\`\`` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  const own = Object.entries(checks).map(([id, check]) =>
    [
      `## ${id}`,
      prose(check.title),
      `**In plain words.** ${prose(check.plain)}`,
      prose(check.details),
      `**When it finds something**, the quickest first:\n\n${steps(check.remedy)}`,
    ].join('\n\n'),
  )
  return page('Rules', [
    'What a requirement of a policy can ask. A requirement names a rule (`rule`), its parameters (`with`), whom it binds (`applies-to`: tiers or models; left out, every model), what happens when it is not met (`severity`: `block`, which is the default, or `warn`), what happens when it cannot be told (`inconclusive: warn`), which way the proof lies (`burden: violation`), the controls that it serves and why it is asked.',
    'Every rule answers `satisfied`, `violated`, `missing`, `inconclusive`, `not-applicable` or `error`. Missing evidence is never a pass. `node dist/cli.js explain RULE` prints the same as this page.',
    rules.map((rule) => `- [${rule.id}](#${rule.id}): ${prose(rule.summary)}`).join('\n'),
    `Whatever a policy asks, every model that changes is put to the checks at the end of this page. Their findings have these names as requirement:\n\n${Object.entries(
      checks,
    )
      .map(([id, { title }]) => `- [${id}](#${id}): ${prose(title)}`)
      .join('\n')}`,
    ...sections,
    ...own,
  ])
}

const steps = (remedy) => remedy.map((step, at) => `${at + 1}. ${prose(step)}`).join('\n')

function parameters(schema) {
  const entries = Object.entries(schema.properties ?? {})
  if (!entries.length) return 'It takes no parameters.'
  const needed = new Set(schema.required ?? [])
  const rows = entries.map(
    ([name, one]) =>
      `| \`${name}\`${needed.has(name) ? ' (needed)' : ''} | ${cell(type(one))} | ${cell(prose(meaning(one)))} |`,
  )
  const either = (schema.anyOf ?? []).map(({ required = [] }) => required.map((name) => `\`${name}\``).join(' and '))
  return [
    `| parameter | value | what it is |\n|---|---|---|\n${rows.join('\n')}`,
    either.length > 1 ? `At least one of ${listed(either, 'and')} is needed.` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What a parameter is; the general words for a duration say no more than its type. */
const meaning = ({ description = '' }) => (description.startsWith('A duration: ') ? '' : description)

/** A schema in a few words. */
function type(schema) {
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum)
    return listed(
      schema.enum.map((one) => `\`${one}\``),
      'or',
    )
  if (Array.isArray(schema.type)) return listed(schema.type, 'or')
  if (schema.pattern && /smhdw/.test(schema.pattern)) return 'duration, such as `90d`'
  if (schema.type === 'array') return `list of ${schema.items?.enum ? type(schema.items) : 'texts'}`
  if (schema.type === 'object')
    return `mapping of ${{ array: 'column to list', string: 'name to text' }[schema.additionalProperties?.type] ?? 'name to number'}`
  if (schema.type === 'integer' || schema.type === 'number')
    return `${schema.type === 'integer' ? 'whole number' : 'number'}${range(schema)}`
  if (schema.type === 'boolean') return '`true` or `false`'
  return 'text'
}

function range({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }) {
  const parts = [
    minimum === undefined ? '' : `from ${minimum}`,
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    maximum === undefined ? '' : `to ${maximum.toLocaleString('en')}`,
    exclusiveMaximum === undefined ? '' : `below ${exclusiveMaximum}`,
  ].filter(Boolean)
  return parts.length ? `, ${parts.join(' ')}` : ''
}

function metricsPage(metrics, metricParagraphs) {
  const sections = metrics.map((one) => [`## ${one.name}`, ...metricParagraphs(one).map(prose)].join('\n\n'))
  return page('Metrics', [
    'Names are those of scikit-learn and Fairlearn. Where a policy names a predictions file, a metric is measured from its rows, and reports are only compared with it; without one it is taken from the reports, and the record says so. Where it is undefined there is no number, and the reason is told. `node dist/cli.js explain METRIC` prints the same as this page.',
    metrics.map((one) => `[${one.name}](#${one.name})`).join(' · '),
    ...sections,
  ])
}

function formatsPage(readers) {
  const rows = readers.map((reader) => `| [\`${reader.id}\`](#${reader.id}) | ${cell(prose(reader.title))} |`)
  return page('Formats', [
    'Which files are read as evidence. A file is known by its content and never by its name alone; `as:` in a policy names the reader where that is not enough. `node dist/cli.js inspect FILE` says which reader takes a file and shows everything that it yields. Predictions (CSV, Parquet) are declared in the policy with `as: predictions` and their columns.',
    `| reader | format |\n|---|---|\n${rows.join('\n')}`,
    ...readers.map((reader) => `## ${reader.id}\n\n**${prose(reader.title)}.** ${prose(reader.notes)}`),
  ])
}

function faultsPage(rooms, codes) {
  const sections = Object.entries(rooms).flatMap(([room, about]) => [
    `## ${room}`,
    prose(about),
    `| code | what it means | what helps |\n|---|---|---|\n${codes
      .filter((one) => one.room === room)
      .map(({ code, means, helps }) => `| \`${code}\` | ${cell(prose(means))} | ${cell(prose(helps))} |`)
      .join('\n')}`,
  ])
  return page('Faults', [
    'A fault is something that kept a file, an option or an answer from being used: `path:line:column: what is wrong (fix: …) [code]`. The message names the place and the fix; this page says what the code at its end means. The same codes stand in the decision record, under `faults`. What could not be judged for it never passes: the verdict is `error`, or a finding `error` stands for each requirement that needed what is at fault. `node dist/cli.js explain CODE` prints the same as this page.',
    Object.keys(rooms)
      .map((room) => `[${room}](#${room})`)
      .join(' · '),
    ...sections,
  ])
}

function commandsPage(commands, helpText) {
  return page('Commands', [
    'What `node dist/cli.js COMMAND --help` prints. Each command exits with 0 where all is good, 1 where something is not, and 2 where it could not be told. What each is for, and examples, stand in the [README](../README.md#every-command).',
    commands.map(({ name }) => `[${name}](#${name})`).join(' · '),
    ...commands.flatMap(({ name, usage, summary, options }) => [
      `## ${name}`,
      `\`\`\`text\n${helpText(usage, summary, options).trimEnd()}\n\`\`\``,
    ]),
  ])
}

/** Prose of the sources as Markdown: signs that would be markup stay signs, outside of code. */
const prose = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;').replaceAll('*', '\\*')))
    .join('')

const page = (title, parts) => `${[`# ${title}`, GENERATED, ...parts].join('\n\n')}\n`
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const listed = (items, word) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`

/** The pages from what was compiled to a folder. */
async function compiled(build) {
  const from = (path) => import(new URL(path, build))
  const [
    { RULES },
    { OWN_CHECKS },
    { vocabulary },
    { metricParagraphs },
    { READERS },
    faults,
    { COMMANDS },
    { helpText },
  ] = await Promise.all([
    from('rules/index.js'),
    from('domain/own-checks.js'),
    from('metrics/index.js'),
    from('outputs/metric-words.js'),
    from('readers/index.js'),
    from('outputs/fault-words.js'),
    from('commands/index.js'),
    from('commands/shared/options.js'),
  ])
  return docFiles({
    rules: RULES,
    checks: OWN_CHECKS,
    metrics: vocabulary.entries,
    metricParagraphs,
    readers: READERS,
    faultRooms: faults.FAULT_ROOMS,
    faultCodes: faults.FAULT_CODES,
    commands: await Promise.all(Object.values(COMMANDS).map(({ load }) => load())),
    helpText,
    whole: readFileSync(new URL('policies/examples/whole-policy.yml', root), 'utf8'),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(await compiled(new URL('build/', root))))
    writeFileSync(new URL(`policies/${name}`, root), text)
