/**
 * `report.html`: the whole story on one page for three readers (board, engineer, auditor). It asks nothing of the
 * network, runs no script, and stays below 5 MB on any decision; what is cut is counted, and is in the record.
 */

import type { Decision } from '../domain/decision.js'
import type { OutputContext } from './context.js'
import { html } from './escape.js'
import { mono, pageHead, VERDICT_MARKS } from './page.js'
import { auditorPart } from './report-auditor.js'
import { boardPart } from './report-board.js'
import { engineerPart } from './report-engineer.js'
import { STYLE } from './report-style.js'
import { countsSentence, isEmptyPass, subject, topics, verdictWords } from './story.js'
import { short } from './words.js'

/** The decision as one HTML page without a script, below 5 MB whatever the change holds. */
export function renderReport(decision: Decision, context: OutputContext): string {
  const all = topics(decision)
  const name = html(subject(decision), 100)
  const empty = isEmptyPass(decision)
  const title = empty ? 'Nothing to judge: this change touches no model' : `${name} ${verdictWords(decision)}`
  const policy = decision.policy
    ? ` under policy ${mono(short(decision.policy.sha256))}`
    : ' without a policy that could be read'
  const time = html(decision.evaluated_at, 40)
  return `${pageHead(`Model risk gate: ${title}`, STYLE)}
<body>
<a class="skip" href="#board">Skip to the report</a>
<header>
<h1>${title}</h1>
<p><span class="verdict ${decision.verdict}"><span aria-hidden="true">${VERDICT_MARKS[decision.verdict]}</span> ${decision.verdict.replaceAll('-', ' ')}</span></p>
<p class="lead">${countsSentence(all)}.</p>
<p class="quiet">${decision.repository ? `${html(decision.repository, 140)}${decision.pull_request === null ? '' : `, pull request ${decision.pull_request}`}: ` : ''}commit ${mono(short(decision.head))} judged${policy} on <time>${time}</time>.</p>
<nav aria-label="Parts"><ul><li><a href="#board">For the board</a></li><li><a href="#engineer">For the engineer</a></li><li><a href="#auditor">For the auditor</a></li></ul></nav>
</header>
<main>
${boardPart(decision, all, context)}
${engineerPart(decision, all, context)}
${auditorPart(decision, all, context)}
</main>
<footer><p>Written by risk-gate ${html(decision.tool.version, 40)} from the decision record alone. The conclusion of the job is the lock; this page explains it.</p></footer>
</body>
</html>
`
}
