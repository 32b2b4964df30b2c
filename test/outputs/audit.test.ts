import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../src/domain/audit.js'
import { renderAuditCsv } from '../../src/outputs/audit-csv.js'
import { renderAuditHtml } from '../../src/outputs/audit-html.js'
import { renderAuditOscal, uuid5 } from '../../src/outputs/audit-oscal.js'
import { renderAuditParquet } from '../../src/outputs/audit-parquet.js'
import { controlStandings, standingFindings } from '../../src/outputs/audit-standing.js'
import { renderAuditTable } from '../../src/outputs/audit-table.js'
import { AUDIT, FORGE, HOSTILE, HOSTILE_AUDIT } from '../fakes/audits.js'

const NOW = new Date('2026-12-01T00:00:00Z')
const EMPTY = { ...AUDIT.report, merges: [], ledger: null }

describe('an audit as CSV', () => {
  it('has a line a merge, in cells that a reader of CSV gives back', () => {
    const rows = parse(renderAuditCsv(AUDIT.report), { columns: true }) as Record<string, string>[]
    expect(rows).toMatchObject([
      { commit: '1'.repeat(40), pull_request: '42', verdict: 'pass-with-waivers', waivers: '1', problems: '' },
      { commit: '2'.repeat(40), pull_request: '', decision: '', problems: 'ungated' },
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r=1', '|cmd'])(
    'never begins a cell with the formula %j',
    (text) => {
      const [merge] = AUDIT.report.merges
      const csv = renderAuditCsv({ ...AUDIT.report, merges: [{ ...merge!, author: text, paths: [text] }] })
      const [row] = parse(csv, { columns: true }) as Record<string, string>[]
      for (const cell of [row!['author']!, row!['paths']!]) expect(cell).toMatch(/^('|\\)/)
    },
  )

  it('keeps one line a merge whatever is in it', () => {
    expect(renderAuditCsv(HOSTILE_AUDIT.report).split('\r\n')).toHaveLength(3)
  })
})

describe('an audit as a page', () => {
  const page = renderAuditHtml(AUDIT.report, AUDIT.decisions, NOW)

  it('shows merges, controls, waivers with their days, and each decision', () => {
    expect(page).toContain('1 of 2 merges of models got round the gate or needs a look')
    expect(page).toContain('nist-ai-rmf/MEASURE-2.11')
    expect(page).toMatch(/2026-12-31<\/td><td class="num">31</)
    expect(page).toContain('data-decision="0"')
    expect(page).toContain('data-problem="ungated"')
  })

  it('asks nothing of the network and runs its one script alone', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/)
    expect(page).toContain("default-src 'none'; style-src 'sha256-")
    expect(page).toMatch(/script-src 'sha256-[^']+'; base-uri 'none'/)
  })

  it('lets nothing that is hostile act', () => {
    const hostile = renderAuditHtml(HOSTILE_AUDIT.report, HOSTILE_AUDIT.decisions, NOW)
    expect(hostile).not.toContain('<img')
    expect(hostile.match(/<\/script>/g)).toHaveLength(2)
    expect(hostile).not.toMatch(/[\u202e\r]/)
    const data = /<script type="application\/json" id="decisions">([^<]*)<\/script>/.exec(hostile)?.[1]
    expect(() => JSON.parse(data ?? '')).not.toThrow()
  })

  it('is a page also of nothing', () => {
    expect(renderAuditHtml(EMPTY, [], NOW)).toContain('There is no ledger in this clone')
  })
})

describe('an audit as OSCAL', () => {
  const document = (text: string) => JSON.parse(text)['assessment-results']

  it('has an observation a merge and a finding a control and a problem, each with an id of its own', () => {
    const text = renderAuditOscal(AUDIT.report, AUDIT.decisions)
    expect(renderAuditOscal(AUDIT.report, AUDIT.decisions)).toBe(text)
    const [result] = document(text).results
    expect(result.observations).toHaveLength(2)
    const states = result.findings.map((one: { target: Record<string, { state: string }> }) => [
      one.target['target-id'],
      one.target['status']?.state,
    ])
    expect(states).toEqual([
      ['nist-ai-rmf.MEASURE-2.11', 'not-satisfied'],
      ['nist-ai-rmf.MEASURE-2.5', 'satisfied'],
      ['risk-gate.every-merge-is-gated', 'not-satisfied'],
    ])
    const ids = [...text.matchAll(/"uuid": "([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('gives the ids of RFC 9562, appendix A.4', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })

  it('has only tokens and lines where the standard wants them', () => {
    const [result] = document(renderAuditOscal(HOSTILE_AUDIT.report, HOSTILE_AUDIT.decisions)).results
    for (const one of result.findings) {
      expect(one.target['target-id']).toMatch(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u)
      expect(one.description).toMatch(/^\S(.*\S)?$/u)
    }
    expect(document(renderAuditOscal(EMPTY, [])).results[0].observations).toBeUndefined()
  })
})

describe('an audit as Parquet', () => {
  const read = (report: AuditReport) => {
    const bytes = renderAuditParquet(report)
    return parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    })
  }

  it('has a row a merge, with times, numbers and lists that an engine can take apart', async () => {
    const rows = await read(AUDIT.report)
    expect(rows).toMatchObject([
      {
        committed_at: new Date('2026-10-01T09:00:00Z'),
        pull_request: 42,
        waivers: 1,
        models: '["loan"]',
        problems: '[]',
      },
      { pull_request: null, decision: null, verdict: null, problems: '["ungated"]' },
    ])
  })

  it('is a file also of nothing, and of what is hostile', async () => {
    expect(await read(EMPTY)).toEqual([])
    expect(await read(HOSTILE_AUDIT.report)).toMatchObject([{ approvers: JSON.stringify([HOSTILE]) }])
  })
})

describe('an audit as a table', () => {
  it('says what is wrong and why, and that there is no ledger', () => {
    const table = renderAuditTable(AUDIT.report)
    expect(table).toContain('UNGATED')
    expect(table).toContain('Problems: ungated 1')
    expect(renderAuditTable(EMPTY)).toContain('There is no ledger in this clone')
  })

  it('obeys nobody', () => {
    for (const line of renderAuditTable(HOSTILE_AUDIT.report).split('\n')) expect(line).not.toMatch(/^\s*::|[\r\u202e]/)
  })
})

describe('who merged and approved as the forge tells it', () => {
  const [first, second] = AUDIT.report.merges
  const report: AuditReport = { ...AUDIT.report, merges: [{ ...first!, forge: FORGE }, second!] }
  const nobody: AuditReport = {
    ...report,
    merges: [{ ...first!, forge: { ...FORGE, merged_by: null, approvers: [] } }],
  }

  it('is in the CSV, beside the approvers of the decision, and empty where it was not asked', () => {
    const rows = parse(renderAuditCsv(report), { columns: true }) as Record<string, string>[]
    expect(rows).toMatchObject([
      {
        approvers: 'alice-risk',
        opened_by: 'erin',
        merged_by: 'mona',
        merged_at: FORGE.merged_at,
        forge_approvers: 'alice-risk; carol',
      },
      { opened_by: '', merged_by: '', merged_at: '', forge_approvers: '' },
    ])
  })

  it('is in the Parquet file: null where it was not asked, an empty list where nobody approved', async () => {
    const bytes = (one: AuditReport) => {
      const { buffer, byteOffset, length } = renderAuditParquet(one)
      return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer })
    }
    expect(await bytes(report)).toMatchObject([
      { merged_by: 'mona', merged_at: FORGE.merged_at, forge_approvers: '["alice-risk","carol"]' },
      { merged_by: null, forge_approvers: null },
    ])
    expect(await bytes(nobody)).toMatchObject([{ merged_by: null, forge_approvers: '[]' }])
  })

  it('is on the page and in OSCAL', () => {
    expect(renderAuditHtml(report, [], NOW)).toContain('on the forge merged by mona, approved by alice-risk, carol')
    expect(renderAuditHtml(nobody, [], NOW)).toContain('nobody that the forge names, approved by nobody')
    expect(renderAuditHtml(AUDIT.report, [], NOW)).not.toContain('on the forge')
    const [result] = JSON.parse(renderAuditOscal(report, []))['assessment-results'].results
    const told = (name: string) =>
      result.observations[0].props
        .filter((one: { name: string }) => one.name === name)
        .map((one: { value: string }) => one.value)
    expect([told('merged-by'), told('forge-approver')]).toEqual([['mona'], ['alice-risk', 'carol']])
  })
})

describe('where a control stands', () => {
  const standing = standingFindings(AUDIT.report.merges, AUDIT.decisions)

  it('is by the last decision of each model', () => {
    expect(controlStandings(standing).map(({ control, state, worst }) => [control, state, worst])).toEqual([
      ['nist-ai-rmf/MEASURE-2.11', 'waived', 'waived'],
      ['nist-ai-rmf/MEASURE-2.5', 'met', 'satisfied'],
    ])
  })

  it.each([
    [{ outcome: 'violated', waiver: null }, 'unmet', 'violated'],
    [{ outcome: 'inconclusive', waiver: null, severity: 'warn' }, 'warned', 'inconclusive'],
    [{ outcome: 'missing', waiver: null }, 'unmet', 'missing'],
    [{ outcome: 'not-applicable', waiver: null }, 'unjudged', 'not-applicable'],
  ] as const)('is not met by %o', (more, state, worst) => {
    const finding = { ...standing[0]!, ...more }
    expect(controlStandings([finding])).toMatchObject([{ state, worst }])
  })
})
