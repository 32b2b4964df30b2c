/** The numbers in business terms: what a mistake costs, how many mistakes are left, and whom they hit, in people per thousand. */

import type { Decision, Finding, ModelDecision } from '../domain/decision.js'
import { html } from './escape.js'
import { type Html, table } from './page.js'
import { bound, figure, sliceText, whole } from './words.js'

/** Rates whose opposite, or which themselves, are mistakes: of whom, what goes wrong, and whether the rate counts that. */
const MISTAKES: Readonly<Record<string, readonly [of: string, wrong: string, counts: 'right' | 'wrong']>> = {
  accuracy: ['decisions', 'that are wrong', 'right'],
  balanced_accuracy: ['decisions, both kinds of people counted alike', 'that are wrong', 'right'],
  recall: ['people who should be selected', 'who are not', 'right'],
  true_positive_rate: ['people who should be selected', 'who are not', 'right'],
  specificity: ['people who should not be selected', 'who are all the same', 'right'],
  true_negative_rate: ['people who should not be selected', 'who are all the same', 'right'],
  precision: ['people who are selected', 'who should not have been', 'right'],
  selective_accuracy: ['decisions of which the model was sure', 'that are wrong', 'right'],
  false_positive_rate: ['people who should not be selected', 'who are all the same', 'wrong'],
  false_negative_rate: ['people who should be selected', 'who are not', 'wrong'],
}

/** People in a thousand: a whole number, and never 0 or 1,000 where it is not quite. */
export function thousand(share: number): string {
  const count = Math.round(share * 1000)
  if (count === 0 && share > 0) return 'fewer than 1'
  if (count === 1000 && share < 1) return 'more than 999'
  return whole(count)
}

/** The whole part; '' where nothing was measured that can be said so. */
export function businessPart(decision: Decision): Html {
  const several = decision.models.length > 1
  return decision.models
    .slice(0, 12)
    .map((model) => {
      const parts = [outcomes(model), costs(model), budget(model)].filter((part) => part !== '')
      return parts.length
        ? `<h3>In business terms${several ? `: ${html(model.id, 80)}` : ''}</h3>\n${parts.join('\n')}`
        : ''
    })
    .filter((part) => part !== '')
    .join('\n')
}

/** What becomes of a thousand people, from the counts of the test rows; two classes only, the second one the positive. */
function outcomes({ diagnostics }: ModelDecision): Html {
  const confusion = diagnostics?.confusion
  if (confusion?.classes.length !== 2 || confusion.merged || !diagnostics) return ''
  const [[kept = 0, wronglyTaken = 0] = [], [missed = 0, taken = 0] = []] = confusion.counts
  const all = kept + wronglyTaken + missed + taken
  if (all <= 0) return ''
  const of = (count: number): string => `<b>${thousand(count / all)}</b>`
  return `<p>Of every 1,000 people in the test, the model selects ${of(taken + wronglyTaken)}. For ${of(kept + taken)} it decides rightly. ${of(missed)} should have been selected and are not; ${of(wronglyTaken)} are selected and should not have been.</p>\n${shares(diagnostics)}`
}

/** Wrong decisions by group, of a thousand about that group, and of a thousand about everybody. */
function shares(diagnostics: NonNullable<ModelDecision['diagnostics']>): Html {
  const { groups, error, n } = diagnostics
  if (error !== 'error rate' || n <= 0) return ''
  const lines = groups.flatMap(({ column, groups: own }) => {
    const [worst] = [...own].filter(({ n: rows }) => rows >= 50).sort((a, b) => b.error - a.error)
    const best = [...own].filter(({ n: rows }) => rows >= 50).sort((a, b) => a.error - b.error)[0]
    if (!worst || !best || worst === best) return []
    const name = html(column.replaceAll('_', ' '), 60)
    return [
      `<li>By ${name}: of every 1,000 decisions about <b>${html(worst.value, 60)}</b>, ${thousand(worst.error)} are wrong; about ${html(best.value, 60)}, ${thousand(best.error)}. Of every 1,000 people in the test, ${thousand(worst.n / n)} belong to the former.</li>`,
    ]
  })
  return lines.length ? `<ul>${lines.slice(0, 5).join('')}</ul>` : ''
}

/** Mean cost of a decision, over a thousand of them, against what the policy allows. */
function costs(model: ModelDecision): Html {
  const found = model.findings.filter(
    (one) => one.metric === 'expected_cost' && one.value !== null && one.slice === null,
  )
  return found
    .slice(0, 3)
    .map((one) => {
      const value = one.value ?? 0
      const limit = bound(one)
      const allowed =
        limit === null
          ? ''
          : `, and the policy allows at most ${figure(limit.limit)} (${whole(Math.round(limit.limit * 1000))} for 1,000)`
      const range = one.interval
        ? ` With other people of the same kind it would mostly lie between ${figure(one.interval[0])} and ${figure(one.interval[1])}.`
        : ''
      return `<p>Mistakes cost <b>${figure(value)}</b> a decision on average, or <b>${whole(Math.round(value * 1000))}</b> for 1,000 decisions${allowed}. The prices of a mistake are those that the policy names, in its own money.${range}</p>`
    })
    .join('\n')
}

/** How many mistakes in a thousand the policy allows, how many were made, and how many are left. */
function budget(model: ModelDecision): Html {
  const worst = new Map<string, Finding>()
  for (const one of model.findings) {
    const key = `${one.requirement} ${one.metric}`
    const known = worst.get(key)
    const used = mistakes(one)
    // Of a group with too few people nothing is shown, so that it is not called the worst one.
    if (one.outcome === 'not-applicable' || (one.outcome === 'inconclusive' && one.slice !== null)) continue
    if (used && (!known || used.share > (mistakes(known)?.share ?? 0))) worst.set(key, one)
  }
  const found = [...worst.values()]
  const rows = function* () {
    for (const one of found) {
      const used = mistakes(one)
      if (!used) continue
      const left = used.allowed - used.share
      const over = left < 0
      yield [
        `${html(used.what, 120)}${one.slice ? `, in the worst group (${html(sliceText(one.slice), 80)})` : ''}`,
        thousand(used.allowed),
        `<b>${thousand(used.share)}</b>`,
        over
          ? `<span class="pill violated"><span aria-hidden="true">✕</span> ${thousand(-left)} too many</span>`
          : thousand(left),
      ]
    }
  }
  const columns = [
    { title: 'Of every 1,000 …' },
    { title: 'allowed', numeric: true },
    { title: 'made', numeric: true },
    { title: 'left', numeric: true },
  ]
  const body = table('The error budget: how many mistakes the policy allows', columns, found.length, rows(), 40_000)
  return body === '' ? '' : `<div class="budget">${body}</div>`
}

/** A finding as mistakes in all cases of its kind; null where it is no share with one plain bound. */
function mistakes(
  finding: Finding,
): { readonly what: string; readonly share: number; readonly allowed: number } | null {
  const named = finding.metric === undefined ? undefined : MISTAKES[finding.metric]
  const limit = bound(finding)
  const keys = Object.keys(finding.threshold ?? {})
  if (!named || !limit || finding.value === null || !keys.some((key) => key === 'min' || key === 'max')) return null
  const [whom, wrong, counts] = named
  const what = `${whom}: those ${wrong}`
  if ((counts === 'right') !== (limit.kind === 'min')) return null
  const of = (value: number): number => (counts === 'right' ? 1 - value : value)
  const [share, allowed] = [of(finding.value), of(limit.limit)]
  return share < 0 || share > 1 || allowed < 0 || allowed > 1 ? null : { what, share, allowed }
}
