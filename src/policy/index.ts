/** Policy and waivers: from text to data, what they differ in, and whether a waiver holds. */

export { checkControls } from './controls.js'
export { diffPolicies } from './diff-policies.js'
export { diffRequirement } from './diff-requirement.js'
export { diffWaivers } from './diff-waivers.js'
export { loadPolicy, type PolicyInput } from './load-policy.js'
export { checkWaivers, loadWaivers, type WaiversInput } from './load-waivers.js'
export { PACK_CAP, packName, remotePacks } from './pack-reference.js'
export { policySchema, waiversSchema } from './schema.js'
export { type Waivable, type WaiverFacts, type WaiverState, waiverState } from './waiver-state.js'
