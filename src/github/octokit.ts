/** The forge's REST interface as octokit speaks it. Loaded only where a forge is really asked. */

import { getOctokit } from '@actions/github'
import type { Log } from '../ports.js'
import { type Api, createApi, type Request } from './api.js'
import type { Environment } from './event.js'

/** An Api that speaks with a token, at the address that the runner names. */
export function forgeApi(token: string, log: Log, environment: Environment): Api {
  const octokit = getOctokit(token)
  const server = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  return createApi(octokit.request as unknown as Request, server, log)
}
