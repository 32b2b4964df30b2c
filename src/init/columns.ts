/** What the columns of a table probably are, from their names and the values of its first rows. A guess, to be checked. */

import type { Role, Task } from '../domain/metric.js'
import type { ColumnNames } from '../domain/policy.js'

/** A table that looks like predictions. */
export interface RowsGuess {
  readonly path: string
  readonly role: Role
  readonly task: Task
  readonly columns: ColumnNames
  readonly groups: readonly string[]
  /** The positive class as it is written, for a binary task; null: the convention (1, true) holds. */
  readonly positive: string | null
}

/** Column name → its values in the first rows; none where only names are known. */
export type Sample = ReadonlyMap<string, readonly string[]>

const NAMES: Readonly<Record<'label' | 'prediction' | 'score' | 'id' | 'weight', readonly string[]>> = {
  label: ['y_true', 'label', 'target', 'actual', 'truth', 'ground_truth', 'outcome', 'y'],
  prediction: ['y_pred', 'prediction', 'predicted', 'pred', 'y_hat', 'yhat', 'predicted_label'],
  score: ['y_score', 'score', 'y_prob', 'y_proba', 'proba', 'probability', 'prob', 'p_positive'],
  id: [
    'id',
    'case_id',
    'row_id',
    'application_id',
    'applicant_id',
    'patient_id',
    'customer_id',
    'user_id',
    'record_id',
  ],
  weight: ['sample_weight', 'weight'],
}

/** Names that usually hold what people are told apart by. */
const PEOPLE =
  /^(sex|gender|race|ethnic(ity|_group)?|age_(band|group|bucket|range)|religion|nationality|national_origin|disability|marital_status|region|language)$/i

/** Most different values of a column that is taken for groups. */
const MOST_GROUPS = 12

/** What a table probably is; null where it has no label with a prediction or a score. */
export function guessRows(path: string, sample: Sample): RowsGuess | null {
  const names = [...sample.keys()]
  const pick = (part: keyof typeof NAMES) =>
    NAMES[part].flatMap((wanted) => names.find((name) => name.toLowerCase() === wanted) ?? [])[0]
  const [id, label, prediction, score, weight] = [
    pick('id'),
    pick('label'),
    pick('prediction'),
    pick('score'),
    pick('weight'),
  ]
  const role = roleOf(path)
  if (label === undefined || (prediction === undefined && score === undefined))
    return role === 'train' && id !== undefined
      ? { path, role, task: 'binary', columns: { id }, groups: [], positive: null }
      : null
  const values = [...new Set(sample.get(label) ?? [])].filter(Boolean)
  const task = taskOf(values, score !== undefined)
  const used = new Set([id, label, prediction, score, weight])
  const groups = names.filter((name) => !used.has(name) && isGroup(name, sample.get(name) ?? []))
  const columns = {
    ...(id === undefined ? {} : { id }),
    label,
    ...(prediction === undefined ? {} : { prediction }),
    ...(score === undefined || task !== 'binary' ? {} : { score }),
    ...(weight === undefined ? {} : { weight }),
  }
  return { path, role, task, columns, groups, positive: task === 'binary' ? positiveOf(values) : null }
}

function roleOf(path: string): Role {
  const name = path.toLowerCase()
  if (/(^|[^a-z])(baseline|champion|previous)([^a-z]|$)/.test(name)) return 'baseline'
  if (/(^|[^a-z])(train|training)([^a-z]|$)/.test(name)) return 'train'
  if (/(^|[^a-z])(production|live)([^a-z]|$)/.test(name)) return 'production'
  if (/(^|[^a-z])reference([^a-z]|$)/.test(name)) return 'reference'
  return 'candidate'
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

function taskOf(values: readonly string[], hasScore: boolean): Task {
  if (values.length === 0) return hasScore ? 'binary' : 'multiclass'
  if (values.length <= 2) return 'binary'
  const numbers = values.every(isNumber)
  return numbers && (values.length > 20 || values.some((one) => !Number.isInteger(Number(one))))
    ? 'regression'
    : 'multiclass'
}

const YES = ['1', 'true', 'yes', 'y', 'positive', 'pos', 'bad', 'default', 'approved', 'granted']

/** The class that is looked for, where its name says so; else the later one by name, so that a person has something to correct. */
function positiveOf(values: readonly string[]): string | null {
  if (values.every((one) => ['0', '1', '0.0', '1.0', 'true', 'false'].includes(one.toLowerCase()))) return null
  return values.find((one) => YES.includes(one.toLowerCase())) ?? [...values].sort().at(-1) ?? null
}

function isGroup(name: string, values: readonly string[]): boolean {
  if (PEOPLE.test(name)) return true
  const different = new Set(values)
  return values.length >= 20 && different.size >= 2 && different.size <= MOST_GROUPS && !values.every(isNumber)
}

/** Names and first values of a CSV text that may be cut off in its last line. */
export function sampleCsv(text: string): Sample {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const [head = '', ...rest] = lines.length > 1 ? lines.slice(0, -1) : lines
  const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
  const names = cells(head, delimiter)
  const rows = rest.slice(0, 500).map((line) => cells(line, delimiter))
  return new Map(names.map((name, at) => [name, rows.flatMap((row) => row[at] ?? [])]))
}

/** Cells of one line; a quoted cell may hold the delimiter, and no line end. */
function cells(line: string, delimiter: string): readonly string[] {
  const found: string[] = []
  let quoted = false
  let cell = ''
  for (const char of line) {
    if (char === '"') quoted = !quoted
    else if (char === delimiter && !quoted) {
      found.push(cell.trim())
      cell = ''
    } else cell += char
  }
  return [...found, cell.trim()]
}
