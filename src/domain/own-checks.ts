/** Checks that every model which changes is put to, whatever its policy asks: what each looks at, and what people do about it. */

export interface OwnCheck {
  /** What holds where it finds nothing. */
  readonly title: string
  /** For a board member: what it guards against. */
  readonly plain: string
  readonly details: string
  /** What people do when it finds something, the quickest first. */
  readonly remedy: readonly string[]
}

/** By the id that its findings have as requirement and rule. */
export const OWN_CHECKS = {
  'evidence-readable': {
    title: 'Every file that the policy names can be read',
    plain: 'A file that nobody can read says nothing for the model, and may hide something that speaks against it.',
    details:
      'Evidence, card and governance documents that the policy names and that are there are all read. One that is cut off, of no format that is known, too large ' +
      'or otherwise at fault is an error and blocks, also where no requirement looks at it: what was in it is not known.',
    remedy: [
      'Write the file again with the tool that made it, or mend what the message names.',
      'Say the format with as:, or name the figures with metrics:, where it is of no format that is known.',
      'Have the policy leave out a file that is out of use.',
    ],
  },
  'model-artifact': {
    title: 'The model that is judged is in the change',
    plain: 'Without the model itself nobody can tell whether the reports are about it.',
    details:
      'The file that artifact names has to be there at the head, as a file or as a pointer of Git LFS or DVC. Where it is not, that blocks, whatever the reports say.',
    remedy: [
      'Commit the file or its pointer.',
      'Where the model has moved: have the policy on the base branch name the new place, in a change before this one.',
    ],
  },
  'evidence-kept': {
    title: 'Evidence that was there is there still, or has a successor',
    plain: 'A result that speaks against the model must not be made to vanish while others that speak for it stay.',
    details:
      'What the policy names as evidence, by its path or by a pattern, and what was there before the change, is compared with what is there after it: files that are gone, ' +
      'and metrics that a file gives no longer. A new file that says the same sort of things stands in for one that is gone, and so does one that gives the metric now. What has no successor blocks where a ' +
      'requirement looks at it and would not hold if it were unknown, and else warns. What the policy names by its path is told only where the requirements that lack it do not tell it themselves. ' +
      'Evidence about a model that the change does not alter may be taken out: that is told as a warning.',
    remedy: [
      'Evaluate the new version as the old one was, and commit the file under a name that the policy gives.',
      'Take out what is out of use in a change of its own, which alters no model.',
      'Have the policy leave out what is out of use.',
    ],
  },
  'scheduled-assessment': {
    title: 'The model in use was assessed when the policy asks for it',
    plain:
      'A model that is in use is looked at again from time to time; where that was put off, it comes before the next change.',
    details:
      'For each requirement under schedule that binds the model the ledger says when it was last assessed. One that is overdue blocks. Where there is no ledger that is not known: it is told as a warning, ' +
      'since a first change has to be possible.',
    remedy: [
      'Run the watch (mode: drift, or risk-gate watch --record) on the base branch, mend what it finds, and run the gate again.',
      'Where there is no ledger: name one with ledger-branch in the workflow, and have the watch run on a schedule.',
    ],
  },
  'gate-files': {
    title: 'What holds the gate shut is unchanged',
    plain: 'Who changes the rules and what is judged by them in one go is looked at twice.',
    details:
      'Workflows, code owners, .gitattributes, .gitmodules, policy and waivers decide how changes are judged. A change of them is judged by what the base branch has, and is told as a warning so that those who review it look.',
    remedy: ['Have the owners of these files review them.', 'Move them to a change of their own.'],
  },
  'waiver-use': {
    title: 'Every waiver is needed, holds, and covers no more than it must',
    plain:
      'An exception that nobody needs any more, or that is wider than what was agreed, may let something pass one day.',
    details:
      'A waiver of the model that is not needed, has expired, does not hold (void), or covers more than one finding or any value at all (over-broad) is told as a warning. None blocks: what is not waived is told by its own finding.',
    remedy: [
      'Remove a waiver that is not needed or has expired.',
      'Have one that does not hold or is too wide approved anew: for one group, and for the worst value that is really borne.',
    ],
  },
  'from-incident': {
    title: 'Incidents that requirements come from are on record',
    plain: 'What was learned from an accident is kept together with the record of it.',
    details:
      'A requirement may say which incident it comes from. Where no record holds that incident it is told as a warning; what the requirement asks is judged all the same.',
    remedy: [
      'Put the incident back into the records under governance.incidents.',
      'Correct from-incident in the policy.',
    ],
  },
  'model-judged': {
    title: 'The model can be judged',
    plain: 'Where the gate itself fails it stays shut.',
    details: 'Something of risk-gate failed on the evidence of the model. It is not judged, which blocks.',
    remedy: ['Run the gate again.', 'Report it with the commit: it is a fault of risk-gate.'],
  },
} as const satisfies Readonly<Record<string, OwnCheck>>

export type OwnCheckId = keyof typeof OWN_CHECKS

/** The check of a rule's name; null where it is a rule that policies ask for. */
export const ownCheck = (rule: string): OwnCheck | null =>
  Object.hasOwn(OWN_CHECKS, rule) ? OWN_CHECKS[rule as OwnCheckId] : null
