/** How the loan model errs, as plain data, and the same with texts that a hostile change controls. */

import type { Diagnostics } from '../../src/domain/diagnostics.js'
import type { Source } from '../../src/domain/source.js'

/** Of the loan's 8,000 rows, with one slice that is worse by more than chance. */
export const loanDiagnostics = (evidence: Source): Diagnostics => ({
  evidence,
  ...LOAN,
})

const LOAN: Omit<Diagnostics, 'evidence'> = {
  columns: 0,
  confusion: {
    classes: ['0', '1'],
    counts: [
      [2625, 896],
      [737, 3742],
    ],
    merged: 0,
  },
  error: 'error rate',
  groups: [
    {
      column: 'age_band',
      groups: [
        {
          error: 0.243464,
          interval: [0.211131, 0.278998],
          n: 612,
          value: '65+',
        },
        {
          error: 0.217979,
          interval: [0.201026, 0.235938],
          n: 2147,
          value: '25-34',
        },
        {
          error: 0.204249,
          interval: [0.189422, 0.219922],
          n: 2683,
          value: '35-49',
        },
        {
          error: 0.186183,
          interval: [0.168434, 0.20534],
          n: 1708,
          value: '50-64',
        },
        {
          error: 0.176471,
          interval: [0.152314, 0.203538],
          n: 850,
          value: '18-24',
        },
      ],
      more: 0,
    },
    {
      column: 'race',
      groups: [
        {
          error: 0.307692,
          interval: [0.126807, 0.576307],
          n: 13,
          value: 'Pacific Islander',
        },
        {
          error: 0.221106,
          interval: [0.189658, 0.256119],
          n: 597,
          value: 'Asian',
        },
        {
          error: 0.218391,
          interval: [0.144508, 0.316091],
          n: 87,
          value: 'Native American',
        },
        {
          error: 0.215672,
          interval: [0.19448, 0.238489],
          n: 1340,
          value: 'Black',
        },
        {
          error: 0.20515,
          interval: [0.182949, 0.229289],
          n: 1165,
          value: 'Hispanic',
        },
        {
          error: 0.197999,
          interval: [0.186967, 0.209514],
          n: 4798,
          value: 'White',
        },
      ],
      more: 0,
    },
    {
      column: 'sex',
      groups: [
        {
          error: 0.213203,
          interval: [0.200301, 0.226702],
          n: 3696,
          value: 'Female',
        },
        {
          error: 0.196329,
          interval: [0.184735, 0.208465],
          n: 4304,
          value: 'Male',
        },
      ],
      more: 0,
    },
  ],
  losses: {
    decile: 1.76862,
    loss: 'log loss',
    mean: 0.431103,
    quantiles: [
      {
        at: 0.5,
        value: 0.206948,
      },
      {
        at: 0.9,
        value: 1.15976,
      },
      {
        at: 0.95,
        value: 1.61717,
      },
      {
        at: 0.99,
        value: 2.57803,
      },
      {
        at: 1,
        value: 4.46796,
      },
    ],
    shortfall: 2.17609,
  },
  n: 8000,
  reliability: {
    bins: [
      {
        from: 0,
        n: 937,
        rate: 0.0480256,
        score: 0.0543529,
        to: 0.1,
      },
      {
        from: 0.1,
        n: 816,
        rate: 0.140931,
        score: 0.147242,
        to: 0.2,
      },
      {
        from: 0.2,
        n: 609,
        rate: 0.251232,
        score: 0.24841,
        to: 0.3,
      },
      {
        from: 0.3,
        n: 528,
        rate: 0.363636,
        score: 0.350479,
        to: 0.4,
      },
      {
        from: 0.4,
        n: 472,
        rate: 0.491525,
        score: 0.448482,
        to: 0.5,
      },
      {
        from: 0.5,
        n: 578,
        rate: 0.564014,
        score: 0.549946,
        to: 0.6,
      },
      {
        from: 0.6,
        n: 580,
        rate: 0.644828,
        score: 0.652971,
        to: 0.7,
      },
      {
        from: 0.7,
        n: 677,
        rate: 0.716396,
        score: 0.750817,
        to: 0.8,
      },
      {
        from: 0.8,
        n: 1056,
        rate: 0.851326,
        score: 0.8539,
        to: 0.9,
      },
      {
        from: 0.9,
        n: 1747,
        rate: 0.949056,
        score: 0.950913,
        to: 1,
      },
    ],
    of: 'positive',
  },
  scores: {
    of: 'positive',
    rows: [
      {
        counts: [435, 457, 394, 307, 249, 207, 184, 152, 142, 98, 130, 122, 100, 106, 97, 95, 87, 70, 70, 19],
        label: '0',
      },
      {
        counts: [8, 37, 46, 69, 64, 89, 81, 111, 110, 122, 154, 172, 150, 224, 225, 260, 374, 525, 739, 919],
        label: '1',
      },
    ],
  },
  slices: {
    columns: ['age_band', 'race', 'sex'],
    searched: 50,
    shown: 1,
    slices: [
      {
        slice: {
          age_band: '65+',
        },
        value: 0.243464,
        n: 612,
        interval: [0.189, 0.3043],
        drop: 0.0393391,
        dropInterval: [0.0031, 0.0972],
        level: 0.999,
        shown: true,
      },
      {
        drop: 0.0994464,
        dropInterval: [-0.0744217, 0.325239],
        interval: [0.129139, 0.530484],
        level: 0.999,
        n: 56,
        shown: false,
        slice: {
          age_band: '18-24',
          race: 'Asian',
        },
        value: 0.303571,
      },
      {
        drop: 0.055875,
        dropInterval: [-0.0705693, 0.218161],
        interval: [0.132866, 0.423684],
        level: 0.999,
        n: 100,
        shown: false,
        slice: {
          age_band: '65+',
          race: 'Black',
        },
        value: 0.26,
      },
      {
        drop: 0.0540568,
        dropInterval: [-0.0256308, 0.146478],
        interval: [0.177105, 0.352741],
        level: 0.999,
        n: 275,
        shown: false,
        slice: {
          age_band: '65+',
          sex: 'Female',
        },
        value: 0.258182,
      },
      {
        drop: 0.0518274,
        dropInterval: [-0.0480616, 0.173226],
        interval: [0.155075, 0.379078],
        level: 0.999,
        n: 168,
        shown: false,
        slice: {
          age_band: '25-34',
          race: 'Asian',
        },
        value: 0.255952,
      },
    ],
    small: 8,
    suspected: 31,
    value: 0.204125,
  },
  task: 'binary',
  weighted: false,
}

/** Every text replaced by `text`. */
export function hostileDiagnostics(evidence: Source, text: string): Diagnostics {
  const { scores, confusion, groups, slices, ...rest } = loanDiagnostics(evidence)
  return {
    ...rest,
    scores: { of: 'positive', rows: scores!.rows.map((row) => ({ ...row, label: text })) },
    confusion: { ...confusion!, classes: confusion!.classes.map(() => text) },
    groups: groups.map((one) => ({
      ...one,
      column: text,
      groups: one.groups.map((each) => ({ ...each, value: text })),
    })),
    slices: {
      ...slices!,
      columns: [text],
      slices: slices!.slices.map((one) => ({ ...one, slice: { [text]: text } })),
    },
  }
}
