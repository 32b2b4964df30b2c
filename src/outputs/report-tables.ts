/** Tables of the engineer's part: files that could not be read, every finding, every measurement. */

import type { Decision, Finding } from '../domain/decision.js'
import type { Fault } from '../domain/fault.js'
import type { Source } from '../domain/source.js'
import type { OutputContext } from './context.js'
import { html } from './escape.js'
import { fold, type Html, link, mono, pill, table } from './page.js'
import { allFindings, effectOf } from './story.js'
import { asked, figure, intervalText, metricText, plural, sliceText, valueText, whole } from './words.js'

/** Room of each table, in UTF-16 units. */
const ROOM = { findings: 450_000, measurements: 220_000, faults: 60_000 }

/** Faults of files. */
export function faultsTable(faults: readonly Fault[], context: OutputContext): Html {
  const rows = function* () {
    for (const fault of faults) {
      const place = placeLink({ path: fault.path, sha256: '', pointer: '', line: fault.line }, context)
      yield [
        `${place}${fault.column === null || fault.line === null ? '' : ` column ${fault.column}`}`,
        html(fault.message),
        fault.fix === null ? '' : html(fault.fix),
        mono(fault.code),
      ]
    }
  }
  const body = table(
    'Files that could not be read or used',
    [{ title: 'Where' }, { title: 'What is wrong' }, { title: 'What to do' }, { title: 'Code' }],
    faults.length,
    rows(),
    ROOM.faults,
  )
  return body === '' ? '' : `<h3>What could not be read</h3>\n${body}`
}

/** A file and line, as a link where there is an address. */
export function placeLink(source: Source, context: OutputContext): Html {
  const name = mono(source.line === null ? source.path : `${source.path}:${source.line}`)
  return link(context.fileUrl?.(source.path, source.line) ?? null, name)
}

/** The value; of a claim it is what was said, and the baseline what the rows give. */
function measuredText(finding: Finding): Html {
  const value = valueText(finding) ?? ''
  if (finding.rule !== 'claims-match' || finding.value === null) return value
  const found = finding.baseline === null ? '' : `${figure(finding.baseline)}<br>`
  return `${found}<span class="quiet">said ${value}</span>`
}

/** Every finding, what blocks first. */
export function findingsTable(decision: Decision, context: OutputContext): Html {
  const order = ['blocks', 'warns', 'waived', 'holds', 'idle']
  const all = [...allFindings(decision)].sort(
    (a, b) => order.indexOf(effectOf(a.finding)) - order.indexOf(effectOf(b.finding)),
  )
  const several = decision.models.length > 1
  const rows = function* () {
    for (const { model, finding } of all) {
      const name = `${several && model ? `${mono(model.id, 60)} ` : ''}${mono(finding.requirement, 100)}${finding.slice ? `<br>${html(sliceText(finding.slice), 120)}` : ''}`
      const [source] = finding.evidence
      const outcome = `${pill(finding.outcome)}${finding.waiver ? ` ${pill('waived')}` : ''}${finding.severity === 'warn' ? ' <span class="quiet">only warns</span>' : ''}`
      yield [
        name,
        outcome,
        measuredText(finding),
        html(intervalText(finding) ?? '', 60),
        finding.n === null ? '' : whole(finding.n),
        html(asked(finding) ?? '', 100),
        `${html(finding.message, 400)}${source ? `<br>${placeLink(source, context)}` : ''}`,
      ]
    }
  }
  const columns = [
    { title: 'Requirement' },
    { title: 'Outcome' },
    { title: 'Measured', numeric: true },
    { title: 'Interval' },
    { title: 'n', numeric: true },
    { title: 'Asked' },
    { title: 'Message' },
  ]
  const body = table('All findings, worst first', columns, all.length, rows(), ROOM.findings)
  return body === ''
    ? ''
    : `<h3>All findings</h3>\n${fold(plural(all.length, 'finding'), `<div class="findings">${body}</div>`, all.length <= 40)}`
}

/** Everything that was measured. */
export function measurementsTable(decision: Decision): Html {
  const all = decision.models.flatMap((model) => model.measurements.map((one) => ({ model, one })))
  const several = decision.models.length > 1
  const rows = function* () {
    for (const { model, one } of all) {
      yield [
        `${several ? `${mono(model.id, 60)} ` : ''}${html(`${one.spread ? `${one.spread} of ` : ''}${metricText(one.metric, one.class)}`, 80)}`,
        html(one.role, 20),
        html(sliceText(one.slice) || 'all rows', 120),
        one.value === null ? `undefined${one.reason ? `: ${html(one.reason, 200)}` : ''}` : figure(one.value),
        one.interval ? `${figure(one.interval[0])} to ${figure(one.interval[1])}` : '',
        whole(one.n),
        one.origin,
        mono(one.evidence.path, 120),
      ]
    }
  }
  const columns = [
    { title: 'Metric' },
    { title: 'Role' },
    { title: 'Group' },
    { title: 'Value', numeric: true },
    { title: 'Interval' },
    { title: 'n', numeric: true },
    { title: 'Origin' },
    { title: 'From' },
  ]
  const body = table('Everything that was measured', columns, all.length, rows(), ROOM.measurements)
  return body === '' ? '' : `<h3>Measurements</h3>\n${fold(plural(all.length, 'measurement'), body)}`
}
