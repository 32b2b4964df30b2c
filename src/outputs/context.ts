/** What outputs need beside the decision: things of the run and of the place that it is shown, none of which is judged. */

import type { Decision } from '../domain/decision.js'
import type { Catalogue } from '../domain/framework.js'
import type { Roles } from '../domain/policy.js'

export interface OutputContext {
  /** Id of the run and its attempt, e.g. `7123.1`; null where nobody gave one (a local check). */
  readonly run: string | null
  /** Address of a file at the judged commit, or null where there is none. */
  readonly fileUrl: ((path: string, line: number | null) => string | null) | null
  /** Addresses of the full report and of the decision record, or null. */
  readonly reportUrl: string | null
  readonly decisionUrl: string | null
  /** Branch that policy and waivers were read from, for people. */
  readonly baseRef: string | null
  /** Roles of the policy: who can help. Empty where the policy could not be read. */
  readonly roles: Roles
  /** Path of each model's incident response plan, by model id. */
  readonly responsePlans: Readonly<Record<string, string>>
  /** Title of a control and of its framework, or undefined where no catalogue has it. */
  readonly control: ((id: string) => { readonly framework: string; readonly title: string } | undefined) | null
  /** Catalogues of controls; null: nothing is said of coverage. */
  readonly catalogues: readonly Catalogue[] | null
  /** Seconds that the run took, or null: then nothing is said of it and the bytes are the same in every run. */
  readonly seconds: number | null
  /** Whether a terminal shows colour. */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** A context with nothing in it: what a local check has. */
export const PLAIN_CONTEXT: OutputContext = {
  run: null,
  fileUrl: null,
  reportUrl: null,
  decisionUrl: null,
  baseRef: null,
  roles: {},
  responsePlans: {},
  control: null,
  catalogues: null,
  seconds: null,
  colour: false,
  width: 100,
}

/** One shape that a decision is told in. */
export interface Output {
  /** kebab-case; the name that a command line asks for. */
  readonly id: string
  /** File name under `--out`, or null where it is only printed or posted. */
  readonly file: string | null
  readonly mediaType: string
  /** Pure: the same decision and context give the same bytes. Never throws on any decision. */
  render(decision: Decision, context: OutputContext): string | Promise<string>
}

/** `fileUrl` for a forge that shows files as GitHub does: `server/owner/name/blob/commit/path#Lline`. */
export function blobUrls(
  server: string,
  repository: string,
  commit: string,
): (path: string, line: number | null) => string {
  const base = `${server.replace(/\/+$/, '')}/${repository}/blob/${commit}`
  return (path, line) => {
    const whole = path.replace(/\p{Cs}/gu, '\ufffd')
    const safe = whole.split('/').map(encodeURIComponent).join('/')
    return `${base}/${safe}${line === null ? '' : `#L${line}`}`
  }
}
