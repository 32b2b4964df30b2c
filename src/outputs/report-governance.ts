/** Risks, barriers, incidents and failure modes in the report: pictures with the words beside them. */

import type { Decision, ModelDecision } from '../domain/decision.js'
import type { RecordedIncident, RecordedRating, RecordedRisk, RecordedTie } from '../domain/governance-record.js'
import { BARRIER_STATES, bowTieSvg } from './bow-tie-svg.js'
import { html, htmlName } from './escape.js'
import { heatMapSvg } from './heat-map.js'
import { fold, type Html, mono, table } from './page.js'
import { paretoSvg } from './pareto.js'
import type { Topic } from './story.js'
import { idText, listed, plural, whole } from './words.js'

const ROOM = { risks: 120_000, barriers: 60_000, incidents: 60_000, modes: 80_000 }
/** Models whose pictures are drawn; the record has the rest. */
const MODELS = 6

/** What the board asks of risk: what is known, what stands against it, what happened before. */
export function boardGovernance(decision: Decision, all: readonly Topic[]): Html {
  const several = decision.models.length > 1
  return decision.models
    .slice(0, MODELS)
    .map((model) => {
      const { governance } = model
      if (!governance) return ''
      const of = several ? ` of ${html(model.id, 80)}` : ''
      const titles = new Map(
        all.flatMap((topic) => (topic.model?.id === model.id ? [[topic.requirement, topic.title] as const] : [])),
      )
      const ties = (governance['bow-ties'] ?? []).map((tie) => tiePart(tie)).join('\n')
      return [
        risksPart(governance.risks ?? [], titles, of),
        ties === '' ? '' : `<h3>What stands between a danger and its harm${of}</h3>\n${ties}`,
        incidentsPart(governance.incidents ?? [], titles, of),
        governance.left
          ? `<p class="cut">${plural(governance.left, 'more entry', 'more entries')} are in the documents themselves.</p>`
          : '',
      ]
        .filter((part) => part !== '')
        .join('\n')
    })
    .join('\n')
}

/** A requirement for people who read no ids: its title, else its id in words. */
const named = (id: string, titles: ReadonlyMap<string, string | null>): string => titles.get(id) ?? idText(id)

const DONE: Readonly<Record<NonNullable<RecordedRisk['treatment']>, string>> = {
  avoid: 'avoided',
  modify: 'made smaller',
  share: 'shared with others',
  retain: 'borne as it is',
}

function risksPart(risks: readonly RecordedRisk[], titles: ReadonlyMap<string, string | null>, of: Html): Html {
  if (!risks.length) return ''
  const worst = [...risks].sort((a, b) => size(b.standing) - size(a.standing))
  const raised = worst.filter(({ unmet }) => unmet.length)
  const told = raised.slice(0, 8).map((risk) => `<p>${raisedText(risk, titles)}</p>`)
  const map = heatMapSvg(risks)
  const rows = function* () {
    for (const risk of worst)
      yield [
        mono(risk.id, 40),
        html(risk.title ?? '', 300),
        levelText(risk.inherent),
        `${levelText(risk.standing)}${risk.unmet.length ? ' <span class="pill violated"><span aria-hidden="true">▲</span> risen</span>' : ''}`,
        risk.treatment === null
          ? 'nothing is written down'
          : `${DONE[risk.treatment]}${risk.what ? `: ${html(risk.what, 240)}` : ''}`,
        acceptedText(risk),
      ]
  }
  const columns = [
    { title: 'Risk' },
    { title: 'What could happen' },
    { title: 'Before' },
    { title: 'Now' },
    { title: 'What is done about it' },
    { title: 'Borne by' },
  ]
  const lead = `<p>The team knows of ${plural(risks.length, 'open risk')}${of}. How likely and how bad each would be is rated from 1 to 5; both multiplied make its level: up to 4 low, up to 9 medium, up to 14 high, above that critical.${map === '' ? '' : ` In the picture an arrow leads from where a risk stood before anything was done to where it stands now${raised.length ? '; a dashed one leads back up, where what should keep it down does not' : ''}.`}</p>`
  return `<h3>Known risks${of}</h3>\n${lead}\n${told.length ? `<div class="plain">${told.join('')}</div>\n` : ''}<div class="beside"><figure>${map}</figure></div>\n<div class="stacked risks">${table('The risks, the highest first', columns, worst.length, rows(), ROOM.risks)}</div>`
}

const size = (rating: RecordedRating | null): number => (rating ? rating.likelihood * rating.impact : 0)

const levelText = (rating: RecordedRating | null): Html =>
  rating === null
    ? 'not rated'
    : `<span class="level ${rating.level}">${rating.level}</span> <span class="quiet nobr">${rating.likelihood} × ${rating.impact} = ${size(rating)}</span>`

function raisedText(risk: RecordedRisk, titles: ReadonlyMap<string, string | null>): Html {
  const why = risk.unmet.map(({ requirement, how }) => `“${named(requirement, titles)}” ${how}`)
  const rises = size(risk.standing) > size(risk.residual)
  const end = rises
    ? `so it counts as ${risk.standing?.level ?? ''} again, as before anything was done${risk.residual ? ` (it was meant to be ${risk.residual.level})` : ''}.`
    : 'so nothing shows that it is kept where it is said to be.'
  return `<b>${htmlName(risk.id, 40)}, ${html(risk.title ?? 'a risk', 200)}:</b> what was to keep it down does not, since ${html(listed(why), 400)}; ${end}`
}

function acceptedText(risk: RecordedRisk): Html {
  const by = risk['accepted-by']
  if (by === null) return 'nobody yet'
  const until = risk['accepted-until']
  const on = risk['accepted-on']
  return `${html(by, 120)}${on ? `, since <span class="nobr">${html(on, 20)}</span>` : ''}${until ? `, until <span class="nobr">${html(until, 20)}</span>` : ''}`
}

function tiePart(tie: RecordedTie): Html {
  const drawn = bowTieSvg(tie)
  if (drawn === '') return ''
  const sides = [
    ...tie.threats.map((side) => ({ side, kind: 'Could bring it about' })),
    ...tie.consequences.map((side) => ({ side, kind: 'Would follow' })),
  ]
  const rows = function* () {
    for (const { side, kind } of sides)
      yield [
        html(side.text ?? side.id, 240),
        kind,
        side.barriers
          .map((one) => {
            const [sign, words] = BARRIER_STATES[one.unmet.length ? 'unmet' : one.status]
            return `<span aria-hidden="true">${sign}</span> ${html(one.barrier ?? one.id, 200)} (${words})`
          })
          .join('<br>') || 'nothing',
      ]
  }
  const columns = [{ title: 'What' }, { title: 'Side' }, { title: 'What stands in its way' }]
  const text = table('The same as a table', columns, sides.length, rows(), ROOM.barriers)
  return `<p>What must not happen: <b>${html(tie['top-event'] ?? 'not written down', 240)}</b>. On the left what could bring it about, on the right what would follow; between them what stands in the way.</p>\n${drawn}\n${fold('The same as a table', text)}`
}

function incidentsPart(
  incidents: readonly RecordedIncident[],
  titles: ReadonlyMap<string, string | null>,
  of: Html,
): Html {
  if (!incidents.length) return ''
  const clocks = incidents.flatMap((one) => (one.clock ? [{ one, clock: one.clock }] : []))
  const told = clocks.map(({ one, clock }) => {
    const left = clock['days-left']
    const state =
      clock.reported !== null
        ? left < 0
          ? `was reported ${figureDays(-left)} late`
          : 'was reported in time'
        : left < 0
          ? `should have been reported to the authority ${figureDays(-left)} ago`
          : `must be reported to the authority within <b>${figureDays(left)}</b>, by ${html(clock.due.replace('T', ' '), 30)}`
    return `<p><b>${htmlName(one.id, 60)}</b> ${state}. <span class="quiet">${html(clock.basis, 120)}; ${html(clock.source, 240)}, as of ${html(clock['checked-on'], 12)}. This is no legal advice.</span></p>`
  })
  const rows = function* () {
    for (const one of incidents) {
      const { done, open, overdue } = one.actions
      yield [
        mono(one.id, 60),
        html(one.title ?? '', 300),
        html(one.severity ?? '', 20),
        html(one.status ?? '', 20),
        html([one['blast-radius'], ...one['affected-groups']].filter((part) => part !== null).join(', '), 240) ||
          'not written down',
        `${whole(done)} done, ${whole(open)} open${overdue ? `, <b>${whole(overdue)} overdue</b>` : ''}`,
        one.requirements.map((id) => html(named(id, titles), 120)).join('<br>') || 'none',
      ]
    }
  }
  const columns = [
    { title: 'Incident' },
    { title: 'What happened' },
    { title: 'How bad' },
    { title: 'State' },
    { title: 'Whom and what it reached' },
    { title: 'What was decided' },
    { title: 'Requirements that came of it' },
  ]
  return `<h3>What went wrong before${of}</h3>\n${told.length ? `<div class="plain">${told.join('')}</div>\n` : ''}<div class="stacked incidents">${table('Incidents on record', columns, incidents.length, rows(), ROOM.incidents)}</div>`
}

const figureDays = (days: number): string =>
  plural(Math.abs(days) >= 10 ? Math.floor(days) : Number(days.toFixed(1)), 'day')

/** How it can fail, for the engineer: failure modes as a Pareto chart with their ratings. '' where there are none. */
export function failureModesPart(model: ModelDecision, several: boolean): Html {
  const modes = model.governance?.['failure-modes'] ?? []
  const drawn = paretoSvg(modes)
  if (drawn === '') return ''
  const rows = function* () {
    for (const one of modes)
      yield [
        mono(one.id, 40),
        html([one.item, one.mode].filter((part) => part !== null).join(': '), 240),
        String(one.severity),
        String(one.occurrence),
        String(one.detection),
        `<b>${whole(one.rpn)}</b>`,
        one['action-priority'],
      ]
  }
  const columns = [
    { title: 'Mode' },
    { title: 'How it fails' },
    { title: 'severity', numeric: true },
    { title: 'occurrence', numeric: true },
    { title: 'detection', numeric: true },
    { title: 'product', numeric: true },
    { title: 'action priority' },
  ]
  return `<h3>How ${several ? html(model.id, 100) : 'it'} can fail</h3>
<p class="quiet">Failure modes as the analysis rates them, after what was done. H, M and L: action priority after the AIAG &amp; VDA FMEA Handbook (2019), which puts severity before occurrence before detection.</p>
<figure class="wide pareto">${drawn}</figure>
${table('Failure modes, the largest product first', columns, modes.length, rows(), ROOM.modes)}`
}
