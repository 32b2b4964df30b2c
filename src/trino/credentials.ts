/** Who asks: from the environment alone, and never into a message. */

import { bad, fault, good, type Result } from '../domain/fault.js'
import { LOOPBACK, type Query } from '../domain/query.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Credentials {
  readonly user: string
  /** Value of the `authorization` header, or null where the server asks for none. */
  readonly authorization: string | null
  /** Texts that must not be shown. */
  readonly secrets: readonly string[]
}

/**
 * Credentials of an environment for a server: TRINO_USER with TRINO_PASSWORD (Basic), or TRINO_TOKEN (Bearer). They go
 * nowhere but over https (or to the loopback address), and where TRINO_SERVER is set only to that server.
 */
export function credentialsOf(
  environment: Environment,
  { path, server }: Pick<Query, 'path' | 'server'>,
): Result<Credentials> {
  const user = environment['TRINO_USER'] ?? ''
  const password = environment['TRINO_PASSWORD'] ?? ''
  const token = environment['TRINO_TOKEN'] ?? ''
  const refuse = (message: string, fix: string) => bad(fault('sql/credentials', path, message, { fix }))
  const wanted = originOf(server)
  const only = environment['TRINO_SERVER'] ?? ''
  if (
    wanted === null ||
    !(wanted.protocol === 'https:' || (wanted.protocol === 'http:' && LOOPBACK.has(wanted.hostname)))
  )
    return refuse('the server is no https address, and credentials are not sent to it', 'write server with https://')
  if (only !== '' && originOf(only)?.origin !== wanted.origin)
    return refuse(
      `the policy names the server ${wanted.origin}, and TRINO_SERVER allows another one only`,
      'correct server in the policy, or TRINO_SERVER in the job',
    )
  if (password !== '' && token !== '')
    return refuse('TRINO_PASSWORD and TRINO_TOKEN are both set, so it is open which one counts', 'set one of the two')
  if (user === '' && token === '')
    return refuse('nothing says who asks the engine', 'set TRINO_USER and TRINO_PASSWORD, or TRINO_TOKEN, in the job')
  for (const [name, value] of Object.entries({ TRINO_USER: user, TRINO_PASSWORD: password, TRINO_TOKEN: token }))
    if (/[\r\n\0]/.test(value) || (name !== 'TRINO_PASSWORD' && /[^\x21-\x7e]/.test(value)))
      return refuse(`${name} has characters that cannot be sent`, `set ${name} again, without line ends and spaces`)
  if (user.includes(':') && password !== '')
    return refuse('TRINO_USER has a colon, which a password login cannot carry', 'set TRINO_USER again')
  const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64')
  return good({
    user: user === '' ? 'risk-gate' : user,
    authorization: token !== '' ? `Bearer ${token}` : password !== '' ? `Basic ${basic}` : null,
    secrets: [password, token, password === '' ? '' : basic].filter((one) => one !== ''),
  })
}

function originOf(server: string): URL | null {
  try {
    return new URL(server)
  } catch {
    return null
  }
}
