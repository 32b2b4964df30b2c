/** A ledger in memory, with everything that a real one may do to a writer: another one first, a failure, a sudden end. */

import { bad, fault, good } from '../../src/domain/fault.js'
import type { RecordFile } from '../../src/ledger/chain.js'
import { RECORDS } from '../../src/ledger/layout.js'
import type { LedgerStore } from '../../src/ports.js'

export interface MemoryLedger extends LedgerStore {
  /** Files at the tip. */
  files(): ReadonlyMap<string, Uint8Array>
  /** Records as a reader of the branch gives them. */
  records(): AsyncGenerator<RecordFile>
}

/** What happens around a call: throw to end the writer there, before or after the call had its effect. */
export type Interruption = (call: 'tip' | 'read' | 'commit', when: 'before' | 'after') => void

export function memoryLedger(): MemoryLedger & { writer(interrupt: Interruption): LedgerStore } {
  const commits: ReadonlyMap<string, Uint8Array>[] = [new Map()]
  const name = (index: number) => String(index).padStart(40, '0')
  const tip = () => (commits.length === 1 ? null : name(commits.length - 1))
  const at = (commit: string | null) => commits[commit === null ? 0 : Number(commit)]!
  const store: LedgerStore = {
    tip: async () => good(tip()),
    read: async (commit, path) => good(at(commit).get(path) ?? null),
    async commit(on, files) {
      if (on !== tip()) return good('moved')
      commits.push(new Map([...at(on), ...files.map(({ path, bytes }) => [path, bytes] as const)]))
      return good('landed')
    },
  }
  return {
    ...store,
    files: () => at(tip()),
    async *records() {
      for (const [path, bytes] of [...at(tip())].sort(([a], [b]) => (a < b ? -1 : 1)))
        if (path.startsWith(RECORDS)) yield { path, bytes }
    },
    writer(interrupt) {
      const around = async <T>(call: 'tip' | 'read' | 'commit', run: () => Promise<T>): Promise<T> => {
        interrupt(call, 'before')
        // Others have their turn between any two calls.
        await new Promise((resolve) => setImmediate(resolve))
        const done = await run()
        interrupt(call, 'after')
        return done
      }
      return {
        tip: () => around('tip', () => store.tip()),
        read: (commit, path) => around('read', () => store.read(commit, path)),
        commit: (on, files, about) => around('commit', () => store.commit(on, files, about)),
      }
    },
  }
}

/** A store of which nothing can be had. */
export const brokenLedger: LedgerStore = {
  tip: async () => bad(fault('forge/permission', 'ledger', 'may not be read')),
  read: async () => bad(fault('forge/permission', 'ledger', 'may not be read')),
  commit: async () => bad(fault('forge/permission', 'ledger', 'may not be written')),
}
