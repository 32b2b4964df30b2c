/** Who owns the files that hold the gate, by the last matching line of CODEOWNERS. */

import { compileGlob } from '../syntax/glob.js'
import { type Hole, hole } from './hole.js'

/** Where GitHub looks, in its order; the first that is there counts. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

interface Line {
  readonly pattern: string
  readonly owners: readonly string[]
  readonly number: number
}

/** Lines of a CODEOWNERS file: pattern and owners; comments and blank lines left out. */
function linesOf(text: string): readonly Line[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    return pattern ? [{ pattern, owners: owners.filter((one) => one.includes('@')), number: index + 1 }] : []
  })
}

/**
 * Whether a pattern covers a file, by the rules of .gitignore that CODEOWNERS keeps: a leading or inner slash anchors it,
 * `*` stays within a segment, `**` does not, a trailing slash or the name of a folder covers what is below. A pattern that
 * CODEOWNERS does not know (`!`, `[ ]`) covers nothing.
 */
export function covers(pattern: string, path: string): boolean {
  if (/[![\]]/.test(pattern)) return false
  const bare = pattern.replace(/^\/|\/$/g, '')
  const glob = pattern.startsWith('/') || bare.includes('/') ? bare : `**/${bare}`
  const matches = (one: string) => compileGlob(one)?.(path) === true
  // A last `*` behind a slash is for the files of that folder only.
  const below = pattern.endsWith('/') || !/\/\*$/.test(bare)
  return (!pattern.endsWith('/') && matches(glob)) || (below && matches(`${glob}/*/**`))
}

/** Owners of each file that holds the gate. `text` is null where there is no CODEOWNERS. */
export function codeOwners(path: string | null, text: string | null, held: readonly string[]): readonly Hole[] {
  if (path === null || text === null)
    return [
      hole('code-owners', 'open', 'there is no CODEOWNERS file', {
        fix: `write .github/CODEOWNERS that gives ${held.join(', ')} to those who answer for risk`,
      }),
    ]
  const lines = linesOf(text)
  return held.map((file) => {
    const last = lines.findLast(({ pattern }) => covers(pattern, file))
    if (last && last.owners.length > 0)
      return hole('code-owners', 'closed', `${file} is owned by ${last.owners.join(', ')}`, { path, line: last.number })
    return hole('code-owners', 'open', last ? `a line takes the owner of ${file} away` : `${file} has no owner`, {
      path,
      line: last?.number ?? null,
      fix: `add a last line: /${file} @your-org/model-risk`,
    })
  })
}
