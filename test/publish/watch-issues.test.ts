import { describe, expect, it } from 'vitest'
import { bad, fault, good } from '../../src/domain/fault.js'
import type { WatchedModel } from '../../src/domain/watch.js'
import { watchMarker } from '../../src/outputs/watch-issue.js'
import type { Issue, Issues } from '../../src/ports.js'
import { publishWatch } from '../../src/publish/watch-issues.js'
import { inOrder, watchedModel, watchReport } from '../fakes/watches.js'

type Held = { number: number; title: string; body: string; own: boolean; state: 'open' | 'closed' }
const CONTEXT = { playbooks: null, runUrl: null }

/** A forge's issues in memory, with every call that changes one; `lose`: calls of `create` whose answer is lost. */
function memoryIssues(held: Held[] = [], lose = 0): Issues & { held: Held[]; calls: string[] } {
  const calls: string[] = []
  let losing = lose
  return {
    held,
    calls,
    list: async () => good(held.map(({ state, ...one }): Issue => ({ ...one, open: state === 'open' }))),
    async create(issue) {
      calls.push('create')
      const { title, body } = issue
      held.push({ title, body, number: held.length + 1, own: true, state: 'open' })
      return losing-- > 0 ? bad(fault('forge/answer', 'issues', 'no answer came')) : good(held.length)
    },
    async update(number, issue) {
      calls.push(`update ${number} ${issue.state}`)
      Object.assign(held[number - 1]!, issue)
      return good(undefined)
    },
  }
}

const logged: string[] = []
const log = { info: () => undefined, warning: (text: string) => logged.push(text), error: () => undefined }
const publish = (issues: Issues, ...models: readonly WatchedModel[]) =>
  publishWatch(watchReport(...models), CONTEXT, { issues, log })

describe('the issue of a watched model', () => {
  it('is opened once, left alone while nothing changed, and closed when the model is in order', async () => {
    const issues = memoryIssues()
    await publish(issues, watchedModel())
    await publish(issues, watchedModel())
    expect(issues.calls).toEqual(['create'])
    await publish(issues, watchedModel({ state: 'overdue' }))
    await publish(issues, inOrder())
    await publish(issues, inOrder())
    expect(issues.calls).toEqual(['create', 'update 1 open', 'update 1 closed'])
    expect(issues.held[0]?.title).toContain('is in order again')
    await publish(issues, watchedModel())
    expect(issues.calls.at(-1)).toBe('create')
  })

  it('is left alone where the forge gives its lines back with another ending', async () => {
    const issues = memoryIssues()
    await publish(issues, watchedModel())
    const [issue] = issues.held
    issue!.body = issue!.body.replaceAll('\n', '\r\n')
    await publish(issues, watchedModel())
    expect(issues.calls).toEqual(['create'])
  })

  it('is one for each model', async () => {
    const issues = memoryIssues()
    await publish(issues, watchedModel({ id: 'a' }), watchedModel({ id: 'a-b' }), inOrder({ id: 'c' }))
    await publish(issues, inOrder({ id: 'a' }), watchedModel({ id: 'a-b' }), inOrder({ id: 'c' }))
    expect(issues.calls).toEqual(['create', 'create', 'update 1 closed'])
  })

  it('is never one that somebody else wrote, whatever its first line', async () => {
    const foreign: Held = { number: 1, title: 'x', body: watchMarker('credit'), own: false, state: 'open' }
    const quoting: Held = { number: 2, title: 'x', body: `> ${watchMarker('credit')}`, own: true, state: 'open' }
    const issues = memoryIssues([foreign, quoting])
    await publish(issues, watchedModel())
    await publish(issues, inOrder())
    expect(issues.calls).toEqual(['create', 'update 3 closed'])
  })

  it('is not opened twice where an answer was lost, and a double is closed', async () => {
    const issues = memoryIssues([], 1)
    expect(await publish(issues, watchedModel())).toEqual([])
    expect(issues.calls).toEqual(['create'])
    issues.held.push({ ...issues.held[0]!, number: 2 })
    await publish(issues, watchedModel())
    expect(issues.calls).toEqual(['create', 'update 2 closed'])
  })

  it.each(['list', 'create'] as const)('tells a failure of %s and changes nothing else', async (call) => {
    const issues = { ...memoryIssues(), [call]: async () => bad(fault('forge/permission', 'issues', 'HTTP 403')) }
    logged.length = 0
    expect(await publish(issues, watchedModel())).toMatchObject([{ code: 'forge/permission' }])
    expect(logged).toHaveLength(1)
  })

  it('stays as it is where the watch itself failed', async () => {
    const issues = memoryIssues()
    await publish(issues, watchedModel())
    await publish(issues)
    expect(issues.calls).toEqual(['create'])
  })
})
