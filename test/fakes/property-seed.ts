/**
 * Properties play the same cases in every run, so that no change is turned away for what another one broke. Cases that nobody
 * has played are for `npm run properties`, whose seeds come in by this variable.
 */

import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['RISK_GATE_PROPERTY_SEED'] ?? 20_261_129) })
