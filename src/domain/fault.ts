/**
 * A fault in something that a user wrote or a tool produced: a value, never an exception. Place, fault, fix, code.
 * Printed as `path:line:column: message (fix: …) [code]`.
 */
export interface Fault {
  /** Repository-relative POSIX path of the file at fault (or the name of an input such as `--now`). */
  readonly path: string
  /** 1-based line, or null where the format has none (Parquet, a missing file). */
  readonly line: number | null
  /** 1-based column in UTF-16 units, or null. */
  readonly column: number | null
  /** What is wrong, as one sentence without its final full stop, naming the value and the place inside the file. */
  readonly message: string
  /** What to do about it, or null where the message already says it. */
  readonly fix: string | null
  readonly code: FaultCode
}

/** Every code that a fault may carry; the part before the slash is the room that found it. */
export type FaultCode =
  | 'policy/missing'
  | 'policy/syntax'
  | 'policy/schema'
  | 'policy/unknown-key'
  | 'policy/unknown-rule'
  | 'policy/unknown-metric'
  | 'policy/reference'
  | 'policy/expression'
  | 'policy/ambiguous'
  | 'policy/extends'
  | 'policy/unknown-control'
  | 'waivers/syntax'
  | 'waivers/schema'
  | 'waivers/reference'
  | 'artifact/unreadable'
  | 'artifact/encoding'
  | 'artifact/syntax'
  | 'artifact/schema'
  | 'artifact/version'
  | 'artifact/ambiguous'
  | 'artifact/unrecognised'
  | 'artifact/too-large'
  | 'artifact/value'
  | 'artifact/rows'
  | 'artifact/path'
  | 'artifact/contradiction'
  | 'git/unreadable'
  | 'git/history'
  | 'git/link'
  | 'git/path'
  | 'forge/event'
  | 'forge/permission'
  | 'forge/not-found'
  | 'forge/limit'
  | 'forge/answer'
  | 'forge/moved'
  | 'ledger/chain'
  | 'ledger/write'
  | 'usage/option'
  | 'people/file'
  | 'sql/engine'
  | 'sql/answer'
  | 'sql/credentials'

/** One line for people: `path:line:col: message (fix: …) [code]`; parts that are null are left out. */
export function faultText(fault: Fault): string {
  const place = [fault.path, fault.line, fault.line === null ? null : fault.column].filter((part) => part !== null)
  const fix = fault.fix === null ? '' : ` (fix: ${fault.fix})`
  return `${place.join(':')}: ${fault.message}${fix} [${fault.code}]`
}

/** A fault with its optional parts filled in; `line`, `column` and `fix` default to null. */
export function fault(
  code: FaultCode,
  path: string,
  message: string,
  more: { line?: number | null; column?: number | null; fix?: string | null } = {},
): Fault {
  return { code, path, message, line: more.line ?? null, column: more.column ?? null, fix: more.fix ?? null }
}

/** Either a value, or the faults that kept us from it (at least one). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** A successful result. */
export const good = <T>(value: T): Result<T> => ({ ok: true, value })

/** A failed result; needs at least one fault. */
export const bad = (...faults: readonly Fault[]): { readonly ok: false; readonly faults: readonly Fault[] } => ({
  ok: false,
  faults,
})
