/** The commands, each loaded only when it is run. */

import type { Command } from './command.js'

/** Name → summary for `--help`, and how to load it. */
export const COMMANDS: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>> = {
  check: { summary: 'judge a change of a local repository', load: async () => (await import('./check.js')).check },
  lint: { summary: 'every fault of a policy or waivers file', load: async () => (await import('./lint.js')).lint },
  explain: {
    summary: 'what a requirement, rule or metric asks and why',
    load: async () => (await import('./explain.js')).explain,
  },
  inspect: { summary: 'what the readers see in a file', load: async () => (await import('./inspect.js')).inspect },
  audit: {
    summary: 'what reached the base branch, and what got round the gate',
    load: async () => (await import('./audit.js')).audit,
  },
  watch: {
    summary: 'whether models in use are still in order, and what is overdue',
    load: async () => (await import('./watch.js')).watch,
  },
  verify: {
    summary: 'whether a recorded decision is true',
    load: async () => (await import('./verify.js')).verify,
  },
  metrics: { summary: 'measure a predictions file', load: async () => (await import('./metrics.js')).metrics },
  drift: {
    summary: 'how far the columns of two rows files lie apart',
    load: async () => (await import('./drift.js')).driftColumns,
  },
  lineage: {
    summary: 'where a model comes from, and what of it was verified',
    load: async () => (await import('./lineage.js')).lineage,
  },
  manifest: {
    summary: 'hash the rows of a file, to show that sets are disjoint without showing them',
    load: async () => (await import('./manifest.js')).manifest,
  },
  coverage: {
    summary: 'which controls of a framework a policy serves, and by which evidence',
    load: async () => (await import('./coverage.js')).coverage,
  },
  init: {
    summary: 'propose policy, workflow and code owners for a repository',
    load: async () => (await import('./init.js')).init,
  },
  diff: {
    summary: 'what a change of a policy asks more or less',
    load: async () => (await import('./diff.js')).diff,
  },
  doctor: {
    summary: 'whether the set-up really blocks merges, and every way round it',
    load: async () => (await import('./doctor.js')).doctor,
  },
}
