/** The runner's artifact service, as far as the real client needs it: Twirp calls and a blob store, on loopback. */

import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** Artifacts by name: the zip as it was uploaded. */
export type ArtifactStore = Map<string, Buffer>

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/'
const BLOBS = '/blobs/'
const RUN = { workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job' }

/** A token of the shape that the client takes its run and job from. */
export function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${RUN.workflow_run_backend_id}:${RUN.workflow_job_run_backend_id}` })}.x`
}

/** A service of its own; several jobs of a run share it. */
export function artifactService() {
  const store: ArtifactStore = new Map()
  const blocks = new Map<string, Map<string, Buffer>>()
  return {
    store,
    handles: (path: string) => path.startsWith(TWIRP) || path.startsWith(BLOBS),
    handle(address: string, url: URL, method: string, bytes: Buffer, response: ServerResponse): void {
      if (url.pathname.startsWith(TWIRP)) {
        const body = bytes.length ? (JSON.parse(bytes.toString('utf8')) as Record<string, string>) : {}
        const answer = twirp(address, url.pathname.slice(TWIRP.length), body, store)
        response
          .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
          .end(JSON.stringify(answer ?? { code: 'not_found', msg: 'no such artifact' }))
        return
      }
      blob(url, method, bytes, response, store, blocks)
    },
  }
}

function twirp(address: string, call: string, body: Record<string, string>, store: ArtifactStore): unknown {
  const name = body['name'] ?? ''
  if (call === 'CreateArtifact')
    return { ok: true, signed_upload_url: `${address}${BLOBS}${encodeURIComponent(name)}?sig=x` }
  if (call === 'FinalizeArtifact') return { ok: true, artifact_id: '1' }
  if (call === 'ListArtifacts')
    return {
      artifacts: [...store.entries()].map(([stored, zip], index) => ({
        ...RUN,
        database_id: String(index + 1),
        name: stored,
        size: String(zip.length),
        created_at: '2026-11-20T09:00:00Z',
        digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
      })),
    }
  if (call === 'GetSignedArtifactURL')
    return store.has(name) ? { signed_url: `${address}${BLOBS}${encodeURIComponent(name)}?sig=x` } : null
  return null
}

function blob(
  url: URL,
  method: string,
  bytes: Buffer,
  response: ServerResponse,
  store: ArtifactStore,
  blocks: Map<string, Map<string, Buffer>>,
): void {
  const name = decodeURIComponent(url.pathname.slice(BLOBS.length))
  if (method === 'GET') {
    const zip = store.get(name)
    response
      .writeHead(zip ? 200 : 404, { 'content-type': 'application/zip', 'content-length': String(zip?.length ?? 0) })
      .end(zip)
    return
  }
  const kind = url.searchParams.get('comp')
  if (kind === 'block') {
    const parts = blocks.get(name) ?? new Map<string, Buffer>()
    parts.set(url.searchParams.get('blockid') ?? '', bytes)
    blocks.set(name, parts)
  } else if (kind === 'blocklist') {
    const order = [...bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(
      (match) => match[1]!,
    )
    store.set(name, Buffer.concat(order.map((id) => blocks.get(name)?.get(id) ?? Buffer.alloc(0))))
  } else store.set(name, bytes)
  response
    .writeHead(201, { etag: '"x"', 'last-modified': new Date().toUTCString(), 'x-ms-request-server-encrypted': 'true' })
    .end()
}
