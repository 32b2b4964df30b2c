/** Inputs that the action has, in the order of action.yml. */
export const ACTION_INPUTS: readonly string[] = [
  'policy',
  'waivers',
  'mode',
  'token',
  'comment',
  'review',
  'annotations',
  'check-run-token',
  'ledger-branch',
  'attest',
  'artifact-name',
  'retention-days',
  'output-dir',
  'decision-digest',
  'app',
  'since',
]
