/** A Trino server on loopback, as far as its REST protocol goes: what it answers is written down by the test. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { QueryAnswer } from '../../src/domain/query.js'

/** One answer: a JSON value, a status with headers, or text as it is. `{origin}` and `{host}` become the server's own. */
export type TrinoReply =
  | { readonly json: unknown }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly hang: true }

/** A request as it came. */
export interface TrinoRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface TrinoServer {
  readonly origin: string
  readonly requests: readonly TrinoRequest[]
  close(): Promise<void>
}

/** Starts a server; `reply` is asked for each request that is no DELETE. */
export async function trinoServer(
  reply: (request: TrinoRequest, index: number) => TrinoReply | Promise<TrinoReply>,
): Promise<TrinoServer> {
  const requests: TrinoRequest[] = []
  let index = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const seen = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      requests.push(seen)
      if (seen.method === 'DELETE') response.writeHead(204).end()
      else void Promise.resolve(reply(seen, index++)).then((answer) => send(response, answer, origin))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function send(response: ServerResponse, reply: TrinoReply, origin: string): void {
  if ('hang' in reply) return
  if ('json' in reply) {
    const text = JSON.stringify(reply.json).replaceAll('{origin}', origin).replaceAll('{host}', new URL(origin).host)
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  } else response.writeHead(reply.status, reply.headers).end(reply.body?.replaceAll('{origin}', origin) ?? '')
}

/** The pages of an answer as Trino gives them: queued, columns with a part of the rows, the rest. */
export function pagesOf(answer: QueryAnswer): readonly TrinoReply[] {
  const half = Math.ceil(answer.rows.length / 2)
  const page = (number: number, more: object): TrinoReply => ({
    json: { id: '20240620_1', infoUri: '{origin}/ui', stats: { state: 'RUNNING' }, ...next(number), ...more },
  })
  return [
    page(1, {}),
    page(2, { columns: answer.columns, data: answer.rows.slice(0, half) }),
    page(3, { columns: answer.columns, data: answer.rows.slice(half) }),
  ]
}

const next = (number: number): object =>
  number > 2 ? {} : { nextUri: `{origin}/v1/statement/executing/20240620_1/y${number}/${number}` }
