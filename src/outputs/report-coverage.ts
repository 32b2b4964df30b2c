/** Coverage of control frameworks in the auditor's part: what serves what, on which evidence, and what is left out. */

import { type ControlCoverage, type CoverageEvidence, coverageOf, type FrameworkCoverage } from '../domain/coverage.js'
import type { Decision, Finding } from '../domain/decision.js'
import { splitControl } from '../domain/framework.js'
import type { OutputContext } from './context.js'
import { html } from './escape.js'
import { fold, type Html, mono, pill, table } from './page.js'
import { allFindings } from './story.js'
import { plural } from './words.js'

const ROOM = { served: 120_000, open: 60_000 }

/**
 * Both ways, for every framework that a judged requirement names; '' where no catalogue is at hand or nothing was judged.
 * Only requirements that were judged here are counted: the record knows no others.
 */
export function coveragePart(decision: Decision, { catalogues }: OutputContext): Html {
  const findings = allFindings(decision).map(({ finding }) => finding)
  if (catalogues === null || findings.length === 0) return ''
  const requirements = requirementsOf(findings)
  const named = new Set(requirements.flatMap((one) => one.controls.map((id) => splitControl(id).framework)))
  const asked = catalogues.filter((one) => named.has(one.id))
  const coverage = coverageOf(requirements, findings, asked, catalogues)
  const parts = [
    '<h3>Coverage of frameworks</h3>',
    '<p class="quiet">That a requirement serves a control is the policy\'s own reading, and no proof of compliance with it. Evidence is the stronger the less it rests on somebody\'s word: recomputed from rows, verified against bytes, reported by a tool, declared by a person.</p>',
    ...coverage.frameworks.map(frameworkPart),
    without('Requirements that serve no control', coverage.withoutControl),
    unknown('Controls that their catalogue does not list', coverage.unknownControls),
    unknown('Controls of frameworks without a catalogue here', coverage.unknownFrameworks),
  ]
  return `\n${parts.filter(Boolean).join('\n')}`
}

/** Requirements with the controls that any finding of them names, in the order of the findings. */
function requirementsOf(findings: readonly Finding[]): readonly { readonly id: string; readonly controls: string[] }[] {
  const found = new Map<string, Set<string>>()
  for (const { requirement, controls } of findings) {
    const known = found.get(requirement) ?? new Set()
    for (const control of controls) known.add(control)
    found.set(requirement, known)
  }
  return [...found].map(([id, controls]) => ({ id, controls: [...controls] }))
}

function frameworkPart({ catalogue, controls, served }: FrameworkCoverage): Html {
  const title = `${catalogue.title}, ${catalogue.version}: ${served} of ${plural(controls.length, 'control')} served`
  const superseded = catalogue.supersededBy
    ? `<p>Superseded by ${html(catalogue.supersededBy.id)} on ${html(catalogue.supersededBy.date)}.</p>`
    : ''
  const open = controls.filter((one) => one.requirements.length === 0)
  return fold(title, `${superseded}${servedTable(controls)}\n${openTable(open)}`)
}

function servedTable(controls: readonly ControlCoverage[]): Html {
  const served = controls.filter((one) => one.requirements.length > 0)
  const rows = function* () {
    for (const one of served)
      yield [
        mono(one.control.id),
        html(one.control.title, 300),
        one.requirements.map((id) => mono(id, 80)).join(' '),
        one.outcome === null ? '' : `${pill(one.outcome)}${one.waived ? ` ${pill('waived')}` : ''}`,
        strengthWords(one),
        files(one.files),
      ]
  }
  const columns = ['Control', 'What it asks', 'Requirements', 'Worst outcome', 'Strongest evidence', 'Files']
  return table(
    'Controls that requirements serve',
    columns.map((title) => ({ title })),
    served.length,
    rows(),
    ROOM.served,
  )
}

/** Strength of the evidence that holds: a word of the record, or that nothing holds. */
const strengthWords = ({ strength }: CoverageEvidence): Html => (strength === null ? 'none that holds' : strength)

const files = (paths: readonly string[]): Html =>
  `${paths
    .slice(0, 4)
    .map((path) => mono(path, 120))
    .join('<br>')}${paths.length > 4 ? `<br>and ${paths.length - 4} more` : ''}`

function openTable(open: readonly ControlCoverage[]): Html {
  const rows = function* () {
    for (const { control } of open) yield [mono(control.id), html(control.title, 300), html(control.group ?? '', 200)]
  }
  const columns = ['Control', 'What it asks', 'Group'].map((title) => ({ title }))
  return table('Controls that no judged requirement serves', columns, open.length, rows(), ROOM.open)
}

const without = (title: string, ids: readonly string[]): Html =>
  ids.length
    ? `<p>${html(title)}: ${ids
        .slice(0, 60)
        .map((id) => mono(id, 80))
        .join(' ')}${more(ids.length)}.</p>`
    : ''

const unknown = (title: string, controls: ReadonlyMap<string, readonly string[]>): Html =>
  without(
    title,
    [...controls].map(([name, ids]) => `${name} (${ids.slice(0, 3).join(', ')})`),
  )

const more = (count: number): string => (count > 60 ? ` and ${count - 60} more` : '')
