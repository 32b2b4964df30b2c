/** Where the script of the worker is: the one bundle, which is its own worker. */

import { pathToFileURL } from 'node:url'

let entry: URL | null = null

/** Names another script (for tests, and for programs that embed this one). */
export function setWorkerEntry(url: URL): void {
  entry = url
}

/**
 * The script that a worker is started from: the one that started this process. A path relative to this module would be
 * taken by the bundler for a file to ship beside the bundle.
 */
export const workerEntry = (): URL => entry ?? pathToFileURL(process.argv[1] ?? '')
