/** Spans of time as messages tell them. */

import { DAY } from '../../domain/duration.js'
import { number } from './words.js'

/** "1 day", "9.88 days", "90 days": two decimals below ten days, whole days from there. Milliseconds, of either sign. */
export function days(span: number): string {
  const value = Math.abs(span) / DAY
  const text = value < 10 ? number(Math.round(value * 100) / 100) : String(Math.floor(value))
  return `${text} ${text === '1' ? 'day' : 'days'}`
}

/** An age that is beyond a limit: one that reads like the limit is said to be more. Both in milliseconds. */
export const daysBeyond = (age: number, limit: number): string =>
  `${days(age) === days(limit) ? 'more than ' : ''}${days(age)}`
