/** Where a fact stands: the file, its digest, the place inside. */
export interface Source {
  /** Repository-relative POSIX path. */
  readonly path: string
  /** SHA-256 of the file's bytes, bare lower-case hex. */
  readonly sha256: string
  /** JSON pointer (RFC 6901) or the like inside the file; '' is the whole file. */
  readonly pointer: string
  /** 1-based line, or null. */
  readonly line: number | null
}
