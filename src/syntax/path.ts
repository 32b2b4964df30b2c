/** Paths as a repository names its files. */

/** Longest path that is taken, in UTF-16 units. */
const MAXIMUM_LENGTH = 4096

/**
 * The text where it is a path inside the repository: relative, POSIX, without `.`, `..` and empty segments; else null.
 * Absolute paths, backslashes, NUL, a leading `~`, URLs, drive letters and anything inside `.git` are refused. Nothing is
 * normalised, so that one file has one name. Also for globs, whose stars are ordinary characters here.
 */
export function repositoryPath(text: string): string | null {
  if (text === '' || text.length > MAXIMUM_LENGTH) return null
  if (text.startsWith('~') || /[\\\0]/.test(text)) return null
  if (/^([A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]*:\/)/.test(text)) return null
  const sound = text.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  return sound && !/^\.git(\/|$)/i.test(text) ? text : null
}
