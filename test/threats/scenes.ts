/** Small changes to judge, for the tests of threats: the whole gate, and what it found. */

import type { Decision } from '../../src/domain/decision.js'
import type { People } from '../../src/domain/people.js'
import { judge } from '../../src/judge.js'
import { canonical } from '../../src/record.js'
import { judgeLocally, snapshotOf } from '../fakes/local-gate.js'
import type { Files } from '../fakes/repository.js'
import type { TreeFiles } from '../fakes/trees.js'
import { type Defects, wholeChange } from '../fakes/whole-world.js'
import { modelFiles, POLICY_PATH, policy } from '../fakes/world.js'

export const MODEL = 'models/credit/model.pkl'

/** A git repository in which `pr` lies over a good model; by default `pr` is a model that is good too. */
export const local = (pr: Files = modelFiles('model 2', 0.9), main: Files = {}): Promise<Decision> =>
  judgeLocally({ main: { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9), ...main }, pr })

/** The change with evidence of every sort, judged in memory: with its defects, and with files edited. */
export function whole(
  defects: Defects = {},
  edits: Readonly<Record<string, TreeFiles[string] | null | ((text: string) => string)>> = {},
  people: Partial<People> = {},
): Promise<Decision> {
  const files = wholeChange(defects)
  const head: Record<string, TreeFiles[string]> = { ...files }
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === null) delete head[path]
    else head[path] = typeof edit === 'function' ? edit(files[path]!) : edit
  }
  return judge(snapshotOf(wholeChange(), head, people))
}

/** Everything that a decision says. */
export const said = (decision: Decision): string => canonical(decision)

/** Whether a decision lets the change merge. */
export const mayMerge = ({ verdict }: Decision): boolean => verdict === 'pass' || verdict === 'pass-with-waivers'
