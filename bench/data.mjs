// Test data, the same bytes on every machine: rows of a binary classification with three group columns.
import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs'

const SEX = ['Female', 'Male']
const RACE = ['White', 'Black', 'Asian', 'Hispanic', 'Native', 'Other']
const AGE = ['18-24', '25-34', '35-49', '50-64', '65+']
const RACE_UP_TO = [0.55, 0.7, 0.8, 0.92, 0.95, 1]

/** Numbers in [0, 1) from a seed (mulberry32). */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One row as CSV text. `digits`: decimals of the score; 17 writes all that a double has. */
function rowText(id, random, digits) {
  const sex = random() < 0.48 ? 0 : 1
  const draw = random()
  const race = RACE_UP_TO.findIndex((end) => draw < end)
  const age = Math.floor(random() * 5)
  // A logistic score around a level of its own in each group; the label follows it, the prediction cuts it at one half.
  const u = Math.min(1 - 1e-9, Math.max(1e-9, random()))
  const exact = 1 / (1 + Math.exp(-(1.4 * Math.log(u / (1 - u)) - 0.5 + 0.15 * sex - 0.1 * race + 0.05 * age)))
  const score = digits >= 17 ? String(exact) : exact.toFixed(digits)
  const label = random() < 0.1 + 0.8 * exact ? 1 : 0
  return `${id},${label},${exact >= 0.5 ? 1 : 0},${score},${SEX[sex]},${RACE[race]},${AGE[age]}\n`
}

/** Writes `rows` rows to `path` unless the file is there. */
export function writeCsv(path, rows, { digits = 9, seed = 20240501 } = {}) {
  if (existsSync(path)) return
  const random = generator(seed)
  const file = openSync(`${path}.part`, 'w')
  let text = 'id,y_true,y_pred,y_score,sex,race,age_band\n'
  for (let id = 0; id < rows; id++) {
    text += rowText(id, random, digits)
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
  renameSync(`${path}.part`, path)
}
