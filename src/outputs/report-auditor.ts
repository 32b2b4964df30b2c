/** Third part of the report: what was judged under which policy, on which evidence, and how to check it again. */

import type { Decision } from '../domain/decision.js'
import type { Source } from '../domain/source.js'
import type { OutputContext } from './context.js'
import { html, htmlName } from './escape.js'
import { type Html, mono, pill, table, terms } from './page.js'
import { coveragePart } from './report-coverage.js'
import { allFindings, controls, type Topic } from './story.js'
import { plural, sliceText, whole } from './words.js'

const ROOM = { models: 120_000, controls: 200_000, waivers: 120_000, approvals: 60_000, evidence: 250_000 }

/** The report for an auditor: what was judged, on which evidence, and how to derive it again. */
export function auditorPart(decision: Decision, all: readonly Topic[], context: OutputContext): Html {
  return `<section id="auditor" aria-labelledby="auditor-title">
<h2 id="auditor-title">For the auditor</h2>
<p class="quiet">What was judged, by which rules, on which evidence, and how to derive it again.</p>
<h3>The decision</h3>
${identity(decision)}
${modelsTable(decision)}
<h3>Controls</h3>
${controlsTable(all, context)}${coveragePart(decision, context)}
<h3>Waivers</h3>
${waiversTable(decision)}
<h3>Approvals</h3>
${approvalsTable(decision)}
<h3>Evidence</h3>
${evidenceTable(decision)}
<h3>How to check it</h3>
${replay(decision)}
</section>`
}

function identity(decision: Decision): Html {
  const { policy, waivers, counts, tool } = decision
  const counted = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${whole(count)} ${outcome}`)
  const named = (file: NonNullable<Decision['policy']> | NonNullable<Decision['waivers']> | null): Html =>
    file === null
      ? 'none could be read'
      : `${mono(file.path)} at commit ${mono(file.commit)}, SHA-256 ${mono(file.sha256)}`
  const packs = (policy?.packs ?? []).map((pack) => `${mono(pack.name)} SHA-256 ${mono(pack.sha256)}`)
  return terms([
    ['Verdict', `<b>${html(decision.verdict)}</b>${decision.reason ? `, ${html(decision.reason, 160)}` : ''}`],
    ['Findings', counted.join(', ') || 'none'],
    ['Repository', decision.repository ? html(decision.repository, 160) : 'not known'],
    ['Pull request', decision.pull_request === null ? 'none' : String(decision.pull_request)],
    ['Judged commit (head)', mono(decision.head)],
    ['Base, where policy and waivers come from', mono(decision.base)],
    ['Merge base', mono(decision.merge_base)],
    ['Policy', named(policy)],
    ...(packs.length ? [['Packs that it extends', packs.slice(0, 40).join('<br>')] as const] : []),
    ['Waivers', waivers === null ? 'none' : named(waivers)],
    ['Judged at', mono(decision.evaluated_at)],
    ['Tool', `${html(tool.name)} ${html(tool.version, 60)}, SHA-256 ${mono(tool.sha256)}`],
    ['Decision before this one', decision.previous === null ? 'none' : mono(decision.previous)],
    ['Schema', mono(decision.schema)],
  ])
}

function modelsTable(decision: Decision): Html {
  const rows = function* () {
    for (const model of decision.models) {
      const paths = model.changed
        .slice(0, 8)
        .map((path) => mono(path))
        .join('<br>')
      const left = model.changed.length - 8
      yield [
        `${mono(model.id)}${model.title ? `<br>${html(model.title, 120)}` : ''}`,
        model.tier,
        html(model.owner ?? '', 100),
        html(model.verdict),
        model.digest === null ? 'not there' : mono(model.digest),
        `${paths}${left > 0 ? `<br>and ${left} more` : ''}`,
      ]
    }
  }
  const columns = [
    { title: 'Model' },
    { title: 'Tier' },
    { title: 'Owner' },
    { title: 'Verdict' },
    { title: 'Digest' },
    { title: 'Changed paths' },
  ]
  return table('Models that the change touches', columns, decision.models.length, rows(), ROOM.models)
}

function controlsTable(all: readonly Topic[], context: OutputContext): Html {
  const served = [...controls(all)].flatMap(([framework, list]) => list.map((control) => ({ framework, control })))
  if (!served.length) return '<p>No requirement that was judged names a control.</p>'
  const rows = function* () {
    for (const { framework, control } of served) {
      const known = context.control?.(control.id)
      yield [
        mono(control.name),
        html(known?.framework ?? framework, 120),
        pill(control.outcome),
        control.requirements
          .slice(0, 12)
          .map((id) => mono(id, 80))
          .join(' '),
        known ? html(known.title, 300) : '',
      ]
    }
  }
  const columns = [
    { title: 'Control' },
    { title: 'Framework' },
    { title: 'Worst outcome' },
    { title: 'Requirements that serve it' },
    { title: 'What it asks' },
  ]
  return table(
    'Controls that the judged requirements serve, unmet first',
    columns,
    served.length,
    rows(),
    ROOM.controls,
  )
}

function waiversTable(decision: Decision): Html {
  const waived = allFindings(decision).filter(
    ({ finding }) => finding.waiver !== null || finding['waiver-void'] !== undefined,
  )
  const idle = decision.models.flatMap((model) => (model.waivers ?? []).filter((one) => one.covers === 0))
  if (!waived.length && !idle.length) return '<p>None was used.</p>'
  const rows = function* () {
    for (const { finding } of waived) {
      const { waiver } = finding
      const name = `${mono(finding.requirement, 100)}${finding.slice ? `<br>${html(sliceText(finding.slice), 120)}` : ''}`
      if (waiver === null)
        yield [name, pill(finding.outcome), `does not hold: ${html(finding['waiver-void'] ?? '')}`, '', '', '', '']
      else {
        yield [
          name,
          `${pill('waived')} ${pill(finding.outcome)}`,
          html(waiver.reason),
          mono(waiver.risk),
          `${html(waiver['approved-by'], 100)}, ${html(waiver['approved-on'], 20)}`,
          `${html(waiver.expires, 20)} (${plural(waiver['days-left'], 'day')} left)`,
          mono(`${waiver.path}:${waiver.line}`),
        ]
      }
    }
    for (const one of idle)
      yield [
        `${mono(one.requirement, 100)}${one.slice ? `<br>${html(sliceText(one.slice), 120)}` : ''}`,
        `${one.state}: ${html(one.why ?? '')}`,
        html(one.reason),
        mono(one.risk),
        `${html(one['approved-by'], 100)}, ${html(one['approved-on'], 20)}`,
        `${html(one.expires, 20)} (${plural(one['days-left'], 'day')} left)`,
        mono(`${one.path}:${one.line}`),
      ]
  }
  const columns = [
    { title: 'Requirement' },
    { title: 'Outcome' },
    { title: 'Reason' },
    { title: 'Risk' },
    { title: 'Approved' },
    { title: 'Expires' },
    { title: 'Where' },
  ]
  return table(
    'Waivers that hold, and waivers that were meant to',
    columns,
    waived.length + idle.length,
    rows(),
    ROOM.waivers,
  )
}

function approvalsTable(decision: Decision): Html {
  const { approvals } = decision
  if (!approvals.length) return '<p>None counts for this commit.</p>'
  const rows = function* () {
    for (const approval of approvals)
      yield [html(approval.login, 100), html(approval.role, 100), mono(approval.commit), mono(approval.at)]
  }
  return table(
    'Approvals that count: for exactly this commit, by independent people in a role',
    [{ title: 'Who' }, { title: 'Role' }, { title: 'Commit' }, { title: 'When' }],
    approvals.length,
    rows(),
    ROOM.approvals,
  )
}

/** Files by path and digest, each once, with what rests on them. */
function evidenceTable(decision: Decision): Html {
  const files = new Map<string, { source: Source; pointers: Set<string>; requirements: Set<string> }>()
  const note = (source: Source, requirement: string | null): void => {
    const key = `${source.path}\0${source.sha256}`
    const entry = files.get(key) ?? { source, pointers: new Set(), requirements: new Set() }
    files.set(key, entry)
    if (source.pointer && entry.pointers.size < 100) entry.pointers.add(source.pointer)
    if (requirement !== null && entry.requirements.size < 100) entry.requirements.add(requirement)
  }
  for (const { finding } of allFindings(decision))
    for (const source of finding.evidence) note(source, finding.requirement)
  for (const model of decision.models) for (const one of model.measurements) note(one.evidence, null)
  const sorted = [...files.values()].sort((a, b) =>
    a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0,
  )
  if (!sorted.length) return '<p>No file was used.</p>'
  const rows = function* () {
    for (const { source, pointers, requirements } of sorted) {
      const ids = [...requirements]
      yield [
        mono(source.path, 300),
        mono(source.sha256, 80),
        `${ids
          .slice(0, 12)
          .map((id) => mono(id, 80))
          .join(' ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`,
        `${[...pointers]
          .slice(0, 3)
          .map((pointer) => mono(pointer, 80))
          .join('<br>')}${pointers.size > 3 ? '<br>and others' : ''}`,
      ]
    }
  }
  return table(
    'Files that the findings and measurements rest on',
    [{ title: 'File' }, { title: 'SHA-256' }, { title: 'Requirements' }, { title: 'Places inside' }],
    sorted.length,
    rows(),
    ROOM.evidence,
  )
}

function replay(decision: Decision): Html {
  const commit = (sha: string): string => (/^[0-9a-f]{7,64}$/.test(sha) ? sha : 'HEAD')
  const now = htmlName(decision.evaluated_at, 40)
  return `<p>In a clone that holds both commits, with the tool of the digest above:</p>
<pre tabindex="0"><code>node dist/cli.js verify decision.json --replay
node dist/cli.js check --base ${commit(decision.base)} --head ${commit(decision.head)} --now ${now} --out again
cmp decision.json again/decision.json</code></pre>
<p>The first checks the digests and the chain, and derives the decision again; the last two do the same by hand. Approvals that a forge gave are handed to the check with <code>--approvals</code>.</p>`
}
