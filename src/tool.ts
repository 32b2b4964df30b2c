/** Which program judged. The version and the digest of its sources are written in by the build. */

export const TOOL = {
  name: 'risk-gate',
  version: '0.1.0',
  /** SHA-256 over the sources and the lock file that this build was made from, bare hex. */
  sha256: '0000000000000000000000000000000000000000000000000000000000000000',
} as const
