/** Layouts in which importances come: flat maps, records, LIME conditions, SHAP values by case. */

import type { ExplanationEvidence } from '../../domain/evidence.js'
import { bad, fault, good, type Result } from '../../domain/fault.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import { isMetricWord } from './metric-words.js'
import { isList, isMap, type PlainMap, step } from './plain.js'

/** One importance as the file gives it. */
export interface Weight {
  readonly name: string
  readonly value: Plain | undefined
  readonly place: string
  readonly line: number | null
}

/** What kind of file it is, and its weights: one list, or one a case that is to be averaged. */
export interface Shape {
  readonly method: ExplanationEvidence['method']
  readonly cases: readonly (readonly Weight[])[]
}
/** Names of a column of features, and of one of importances. */
export const NAMES = /^(?:features?|feature_names?|col_names?|columns?|names?|variables?)$/i
export const VALUES =
  /^(?:mean_?\(?\|?(?:abs_?)?\|?_?shap(?:_?values?)?\|?\)?|mean_abs(?:_shap)?(?:_values?)?|abs_shap|shap(?:_values?|_importance)?|feature_importance(?:_?vals?)?|feature_importances|importances?|mean_importance|importance_mean|gain|weight|lime(?:_weight)?|coefficient)$/i
const CONDITION = /^(?:[-+\d.e]+ *<=? *)?[^<>=]{1,200}? *(?:<=|>=|<|>|==?) *\S.{0,200}$/

/** The key of a row that one of these names. */
export const keyOf = (row: PlainMap, wanted: RegExp): string | undefined =>
  Object.keys(row).find((key) => wanted.test(key.trim()))

/** `[{feature, importance}]`: every row has both keys. */
export const isRecords = (value: Plain): boolean =>
  isList(value) &&
  value.length > 0 &&
  value.every((row) => isMap(row) && keyOf(row, NAMES) !== undefined && keyOf(row, VALUES) !== undefined)
/** Features at most of a flat list: a file of more is no explanation, and asking each name takes its time. */
const MOST_FEATURES = 100_000

/** `{feature: number}`, none of them called like a metric. */
export const isFlat = (value: Plain): boolean => {
  const entries = isMap(value) ? Object.entries(value) : []
  return (
    entries.length > 0 &&
    entries.length <= MOST_FEATURES &&
    entries.every(([name, one]) => (typeof one === 'number' || one === null) && !isMetricWord(name))
  )
}

/** A list of `[condition, weight]` or an object of them. */
const isAsList = (value: Plain | undefined): value is readonly (readonly Plain[])[] =>
  isList(value) &&
  value.length > 0 &&
  value.every(
    (pair) =>
      isList(pair) &&
      pair.length === 2 &&
      typeof pair[0] === 'string' &&
      (typeof pair[1] === 'number' || pair[1] === null),
  )
const isConditions = (value: Plain): boolean =>
  isFlat(value) && Object.keys(value as PlainMap).some((name) => /[<>=]/.test(name) && CONDITION.test(name))
/** LIME: conditions with weights, or explanations that hold such. */
export const isLime = (value: Plain): boolean =>
  isConditions(value) ||
  isAsList(value) ||
  (isMap(value) && isAsList(value['explanation'])) ||
  (isList(value) &&
    value.length > 0 &&
    value.every((one) => isMap(one) && (isAsList(one['explanation']) || isAsList(one['as_list']))))

/** One list of weights for each explanation. */
export function limeCases(
  value: Plain,
  at: (pointer: string) => Pick<Weight, 'place' | 'line'>,
): readonly (readonly Weight[])[] {
  const pairs = (list: readonly (readonly Plain[])[], pointer: string): readonly Weight[] =>
    list.map(([condition, weight], index) => ({
      name: featureOf(condition as string),
      value: weight,
      ...at(`${pointer}/${index}/1`),
    }))
  if (isAsList(value)) return [pairs(value, '')]
  if (isMap(value)) {
    if (isAsList(value['explanation'])) return [pairs(value['explanation'], '/explanation')]
    return [
      Object.entries(value).map(([condition, weight]) => ({
        name: featureOf(condition),
        value: weight,
        ...at(step(condition)),
      })),
    ]
  }
  return (value as readonly PlainMap[]).map((one, index) => {
    const key = isAsList(one['explanation']) ? 'explanation' : 'as_list'
    return pairs(one[key] as readonly (readonly Plain[])[], `/${index}/${key}`)
  })
}

/** The feature inside a condition: `47165.06 < income <= 62951.77` → income, `sex=Female` → sex, `sex_Female <= 0.00` → sex_Female. */
export function featureOf(condition: string): string {
  const number = '[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[-+]?\\d+)?'
  const bare = condition.replace(new RegExp(`^ *${number} *<=? *`, 'i'), '')
  return /^(.*?) *(?:<=|>=|<|>|==?).*$/s.exec(bare)?.[1]?.trim() || bare.trim()
}

/** SHAP values by case: `{feature_names, values: [[…]]}`. */
export const isShapValues = (value: Plain): boolean =>
  isMap(value) && isList(value['feature_names']) && isList(value['values'])

/** SHAP values by case as weights, one list a case. A sample of the cases is a contradiction: the rest is not known. */
export function shapValues(file: ReadableFile, root: PlainMap): Result<Shape> {
  const names = root['feature_names'] as readonly Plain[]
  const rows = root['values'] as readonly Plain[]
  const wrong = rows.findIndex(
    (row) => !isList(row) || row.length !== names.length || row.some((one) => typeof one !== 'number' && one !== null),
  )
  if (wrong >= 0 || !rows.length || names.some((name) => typeof name !== 'string')) {
    const message = `/values/${Math.max(wrong, 0)} is no list of one number for each of the ${names.length} feature_names`
    return bad(
      fault('artifact/schema', file.path, message, {
        line: file.source('/values').line,
        fix: 'give one row a case and one number a feature; average over classes first',
      }),
    )
  }
  const shape = root['shape']
  if (isList(shape) && typeof shape[0] === 'number' && shape[0] !== rows.length) {
    const message = `/shape says ${shape[0]} cases, and /values holds ${rows.length}: the importances of the rest are not known`
    return bad(
      fault('artifact/contradiction', file.path, message, {
        line: file.source('/shape').line,
        fix: 'commit the mean magnitudes over all cases instead of a sample',
      }),
    )
  }
  const cases = rows.map((row, index) =>
    names.map((name, column) => ({
      name: name as string,
      value: (row as readonly Plain[])[column],
      place: `/values/${index}/${column}`,
      line: null,
    })),
  )
  return good({ method: 'shap', cases })
}
