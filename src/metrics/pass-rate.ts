import { define, none } from './definition.js'

/** Share of checks that passed, 0..1: from reports of suites, never from rows. */
export const passRate = define({
  name: 'pass_rate',
  title: 'share of the checks that passed',
  better: 'higher',
  share: true,
  tasks: [],
  needs: [],
  definition:
    'Checks that passed by all checks that were to be made; errors and checks that were not evaluated have not passed; no checks at all is missing, never null or 0. Read from reports of test suites, by `task` or `probe`.',
  compute: () => none('it is read from reports of test suites, not computed from rows'),
  uncertainty: { kind: 'none', why: 'it is read from a report' },
})
