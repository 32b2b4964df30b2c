/** Load tests of Locust: the table of requests (`…_stats.csv`). */

import type { Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { cellValue } from '../syntax/csv-report.js'
import { faultAt } from './shared/figures.js'
import { shown, wholeOf } from './shared/plain.js'
import { csvTable } from './shared/tabular-document.js'

const FIX = 'write the table again: locust --headless --csv load'

/** Reads one test a kind of request: passed where no request of it failed. */
export const locust: Reader = {
  id: 'locust',
  title: 'Locust load test (…_stats.csv)',
  notes:
    'One test a kind of request in the suite load, passed where none of its requests failed; the row Aggregated must be the sum of the others. Without requests it is evidence of nothing. Response times are not read. The table carries no time. The history, the failures and the exceptions have tables of their own, which are not needed.',
  recognises: (file) => {
    const head = new TextDecoder().decode(file.bytes.subarray(0, 300))
    return /^\ufeff?"?Type"?,"?Name"?,"?Request Count"?,"?Failure Count"?,/.test(head) ? 'certain' : 'no'
  },
  read,
}

interface Requests {
  readonly name: string
  readonly all: number
  readonly failed: number
  readonly total: boolean
  readonly line: number
}

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const table = csvTable(file, 'a load test', FIX)
  if (!table.ok) return table
  const at = ['Type', 'Name', 'Request Count', 'Failure Count'].map((name) => table.value.header.indexOf(name))
  const faults: Fault[] = []
  const rows = table.value.rows.flatMap(({ cells, line }): readonly Requests[] => {
    const [type = '', name = '', requests = '', failures = ''] = at.map((column) => cells[column] ?? '')
    const [all, failed] = [wholeOf(cellValue(requests)), wholeOf(cellValue(failures))]
    if (all === null || failed === null || failed > all) {
      const message = `the requests ${shown(name)} count ${shown(failures)} failures of ${shown(requests)}`
      faults.push(faultAt(file, 'artifact/value', '', message, FIX, line))
      return []
    }
    return [
      { name: [type, name].filter((part) => part !== '').join(' '), all, failed, total: name === 'Aggregated', line },
    ]
  })
  const single = rows.filter(({ total }) => !total)
  const total = rows.find((row) => row.total)
  const [all, failed] = [
    single.reduce((sum, row) => sum + row.all, 0),
    single.reduce((sum, row) => sum + row.failed, 0),
  ]
  if (faults.length === 0 && total === undefined) {
    faults.push(
      faultAt(file, 'artifact/contradiction', '', 'the row Aggregated is missing: the table is cut short', FIX),
    )
  } else if (faults.length === 0 && total !== undefined && (total.all !== all || total.failed !== failed)) {
    const message = `the row Aggregated counts ${total.failed} failures of ${total.all}, and the others make ${failed} of ${all}`
    faults.push(faultAt(file, 'artifact/contradiction', '', message, FIX, total.line))
  }
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const tests: TestsEvidence = {
    kind: 'tests',
    reader: 'locust',
    source: file.source('', 1),
    origin: 'reported',
    suite: 'load',
    tests: single.map((row) => ({
      name: row.name,
      outcome: row.all === 0 ? 'skipped' : row.failed > 0 ? 'failed' : 'passed',
      impact: null,
      detail: `${row.failed} of ${row.all} requests failed`,
    })),
    at: null,
  }
  return good([tests])
}
