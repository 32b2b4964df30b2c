/** Action priority of a failure mode: what is to be done first, by severity before occurrence before detection. */

/** Least urgent first. H: action must be taken; M: should be; L: could be. */
export const ACTION_PRIORITIES = ['L', 'M', 'H'] as const
export type ActionPriority = (typeof ACTION_PRIORITIES)[number]

/** Least rating of each band, worst band first. */
const SEVERITY = [9, 7, 4, 2, 1] as const
const OCCURRENCE = [8, 6, 4, 2, 1] as const
const DETECTION = [7, 5, 2, 1] as const

/**
 * One line a band of severity, one word a band of occurrence, one letter a band of detection, worst first. After the table
 * for design and process FMEA in the AIAG & VDA FMEA Handbook, 1st edition, 2019; written down from public transcriptions
 * of it and from none of the two publishers.
 */
const TABLE = [
  'HHHH HHHH HHHM HMLL LLLL',
  'HHHH HHHM HMMM MMLL LLLL',
  'HHMM MMML MLLL LLLL LLLL',
  'MMLL LLLL LLLL LLLL LLLL',
  'LLLL LLLL LLLL LLLL LLLL',
].map((line) => line.split(' '))

/** The band that a rating is in: the first of which it reaches the least rating. */
const band = (rating: number, bands: readonly number[]): number => bands.findIndex((least) => rating >= least)

/** Action priority of three ratings, each a whole number from 1 to 10 (detection 10: nobody would notice); H for any other. */
export function actionPriority(severity: number, occurrence: number, detection: number): ActionPriority {
  const letter = TABLE[band(severity, SEVERITY)]?.[band(occurrence, OCCURRENCE)]?.[band(detection, DETECTION)]
  return ACTION_PRIORITIES.find((one) => one === letter) ?? 'H'
}

/** What a priority asks, in words. */
export const PRIORITY_WORDS: Readonly<Record<ActionPriority, string>> = { H: 'high', M: 'medium', L: 'low' }
