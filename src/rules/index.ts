/** Every rule, by id. A rule is one file here and one line in this list. */

import type { Rule } from '../domain/rule.js'
import { approval } from './approval.js'
import { artifactSigned } from './artifact-signed.js'
import { bowTie } from './bow-tie.js'
import { claimsMatch } from './claims-match.js'
import { dataDisjoint } from './data-disjoint.js'
import { dataValidation } from './data-validation.js'
import { documentation } from './documentation.js'
import { drift } from './drift.js'
import { evidenceFresh } from './evidence-fresh.js'
import { evidenceUpdated } from './evidence-updated.js'
import { explanation } from './explanation.js'
import { expression } from './expression.js'
import { fmea } from './fmea.js'
import { incidents } from './incidents.js'
import { licenseAllowed } from './license-allowed.js'
import { lineageComplete } from './lineage-complete.js'
import { lineageVerified } from './lineage-verified.js'
import { metricRegression } from './metric-regression.js'
import { metricSpread } from './metric-spread.js'
import { metricThreshold } from './metric-threshold.js'
import { policyChange } from './policy-change.js'
import { preMortem } from './pre-mortem.js'
import { responsePlan } from './response-plan.js'
import { riskRegister } from './risk-register.js'
import { riskTreatment } from './risk-treatment.js'
import { robustness } from './robustness.js'
import { sourceAllowed } from './source-allowed.js'
import { testSetReuse } from './test-set-reuse.js'
import { weakSlices } from './weak-slices.js'

/** Every rule that a policy may name. */
export const RULES: readonly Rule[] = [
  approval,
  artifactSigned,
  bowTie,
  claimsMatch,
  dataDisjoint,
  dataValidation,
  documentation,
  drift,
  evidenceFresh,
  evidenceUpdated,
  explanation,
  expression,
  fmea,
  incidents,
  licenseAllowed,
  lineageComplete,
  lineageVerified,
  metricRegression,
  metricSpread,
  metricThreshold,
  policyChange,
  preMortem,
  responsePlan,
  riskRegister,
  riskTreatment,
  robustness,
  sourceAllowed,
  testSetReuse,
  weakSlices,
]
