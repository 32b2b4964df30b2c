/** The job on a GitHub runner: inputs, outputs, summary, annotations, artifacts, log. Nothing raw reaches the log. */

import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { bad, fault, good } from '../domain/fault.js'
import { refusalWords } from '../domain/refusal.js'
import { logLine } from '../outputs/escape.js'
import type { Annotation, Runner } from '../ports.js'

/** Bytes that one step may add to the job summary. */
const SUMMARY_CAP = 1024 * 1024

/** The runner of this process. */
export function actionsRunner(): Runner {
  return {
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    async summary(markdown) {
      const file = process.env['GITHUB_STEP_SUMMARY']
      if (!file) return good(undefined)
      if (Buffer.byteLength(markdown) > SUMMARY_CAP)
        return bad(
          fault('forge/limit', 'job summary', `has more than ${SUMMARY_CAP} bytes`, {
            fix: 'read the report of the run instead',
          }),
        )
      try {
        await appendFile(file, `${markdown}\n`)
        return good(undefined)
      } catch (error) {
        return bad(
          fault('forge/answer', 'job summary', `could not be written: ${refusalWords(error)}`, {
            fix: 'read the report of the run instead',
          }),
        )
      }
    },
    annotate(annotations) {
      for (const one of annotations) say(one)
    },
    async upload(name, folder, files, retentionDays) {
      try {
        const { DefaultArtifactClient } = await import('@actions/artifact')
        const made = await new DefaultArtifactClient().uploadArtifact(
          name,
          files.map((file) => join(folder, file)),
          folder,
          { retentionDays, compressionLevel: 6 },
        )
        return good(made.id === undefined ? null : artifactUrl(made.id))
      } catch (error) {
        return bad(
          fault('forge/answer', `artifact ${name}`, `could not be uploaded: ${(error as Error).message}`, {
            fix: 'run the job again, and see whether the repository may keep artifacts',
          }),
        )
      }
    },
    async download(name, folder) {
      try {
        const { DefaultArtifactClient } = await import('@actions/artifact')
        const client = new DefaultArtifactClient()
        const { artifact } = await client.getArtifact(name)
        await mkdir(folder, { recursive: true })
        await client.downloadArtifact(artifact.id, { path: folder })
        return good(undefined)
      } catch (error) {
        return bad(
          fault('forge/answer', `artifact ${name}`, `could not be fetched: ${(error as Error).message}`, {
            fix: 'run the job that made it again',
          }),
        )
      }
    },
    log: {
      info: (text) => process.stdout.write(`${logLine(text)}\n`),
      warning: (text) => core.warning(logLine(text)),
      error: (text) => core.error(logLine(text)),
    },
  }
}

/** One annotation; the toolkit escapes properties and message for the command syntax. */
function say(one: Annotation): void {
  const tell = { error: core.error, warning: core.warning, notice: core.notice }[one.level]
  tell(logLine(one.message), {
    title: logLine(one.title),
    ...(one.path === null ? {} : { file: one.path, ...(one.line === null ? {} : { startLine: one.line }) }),
  })
}

function artifactUrl(id: number): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}` : null
}
