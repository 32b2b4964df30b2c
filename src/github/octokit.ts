/** The forge's REST interface as octokit speaks it. Loaded only where a forge is really asked. */

import { getOctokit } from '@actions/github'
import type { Log } from '../ports.js'
import { type Api, createApi, type Request } from './api.js'
import type { Environment } from './event.js'

/** An Api that speaks with a token, at the address that the runner names. */
export function forgeApi(token: string, log: Log, environment: Environment): Api {
  const server = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  const octokit = getOctokit(token, { baseUrl: server })
  return createApi(octokit.request as unknown as Request, server, log)
}

/** Address of the GraphQL interface: as the runner names it, else beside the REST interface. */
export function graphqlUrl(environment: Environment): string {
  const server = (environment['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '')
  return environment['GITHUB_GRAPHQL_URL'] ?? `${server.replace(/\/v3$/, '')}/graphql`
}
