/** Bytes to text, strictly. */

import { bad, fault, good, type Result } from '../domain/fault.js'

/**
 * Bytes as UTF-8. Invalid bytes, UTF-16 or UTF-32 (by byte order mark) and NUL are an `artifact/encoding` fault;
 * a UTF-8 byte order mark is dropped. Empty bytes are the empty text.
 */
export function decodeUtf8(bytes: Uint8Array, path: string): Result<string> {
  const [a, b, c, d] = bytes
  const utf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  const utf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  if (utf32 || utf16) {
    const name = utf32 ? 'UTF-32' : 'UTF-16'
    return bad(fault('artifact/encoding', path, `the file is ${name}`, { line: 1, fix: 'save it as UTF-8' }))
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const message = `the file has a NUL byte (byte ${nul + 1})`
    return bad(fault('artifact/encoding', path, message, { line: lineOf(bytes, nul), fix: 'save it as UTF-8 text' }))
  }
  try {
    return good(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const at = firstInvalid(bytes)
    const message = `the file is not UTF-8 (byte ${at + 1})`
    return bad(fault('artifact/encoding', path, message, { line: lineOf(bytes, at), fix: 'save it as UTF-8' }))
  }
}

/** 1-based line of a byte. */
function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++
  return line
}

/** Index of the first byte that does not decode; found by halving on the length of the valid start. */
function firstInvalid(bytes: Uint8Array): number {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (valid(middle)) low = middle
    else high = middle
  }
  // A character that began before and was not finished is the one at fault, not the byte that should have gone on with it.
  for (let back = 1; back <= 3 && back <= low; back++) {
    const byte = bytes[low - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? low - back : low
  }
  return low
}

/**
 * The known word nearest to `word`, for a did-you-mean: edit distance at most max(2, a third of the length), without
 * regard to case; undefined where none is that near. The first of several equally near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
