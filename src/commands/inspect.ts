/** `inspect`: which reader recognises a file and every piece of evidence that it yields. */

import type { Evidence, LineageEvidence } from '../domain/evidence.js'
import { type Fault, fault } from '../domain/fault.js'
import type { EvidenceSpec } from '../domain/policy.js'
import type { Blob } from '../domain/snapshot.js'
import { blobOfBytes } from '../git/tree.js'
import { vocabulary } from '../metrics/index.js'
import { logLine } from '../outputs/escape.js'
import { readOne } from '../read.js'
import { READERS } from '../readers/index.js'
import { readableFile } from '../syntax/file.js'
import type { Command } from './command.js'
import { ANY_FILE, ANY_MODEL } from './shared/any.js'
import { namedFile } from './shared/named-file.js'
import { formatOption, parseOptions } from './shared/options.js'
import { sayFaults } from './shared/say.js'

export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect FILE… [--as READER]',
  summary: 'Shows exactly what a reader sees in a file: the reader that recognises it and every fact that it yields.',
  options: {
    as: { value: 'READER', help: 'the reader to use, whatever the content looks like' },
    format: formatOption(['text', 'json']),
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const { rest } = parsed.value
    if (!rest.length)
      return sayFaults(world, [
        fault('usage/option', 'inspect', 'needs at least one file', { fix: 'risk-gate inspect FILE' }),
      ])
    const seen: { readonly path: string; readonly reader: string | null; readonly evidence: readonly Evidence[] }[] = []
    const faults: Fault[] = []
    for (const path of rest) {
      const blob = await open(path)
      if (!blob.ok) {
        faults.push(...blob.faults)
        continue
      }
      const spec: EvidenceSpec = { ...ANY_FILE, file: path, as: parsed.value.text('as') }
      const model = { ...ANY_MODEL, id: await namedModel(blob.value), evidence: [spec] }
      const read = await readOne(blob.value, { spec, model, vocabulary, beside }, READERS)
      faults.push(...read.faults)
      seen.push({ path, reader: read.reader, evidence: read.evidence })
    }
    if (parsed.value.text('format') === 'json') world.out(`${JSON.stringify(seen, null, 1)}\n`)
    else for (const one of seen) world.out(`${table(one.path, one.reader, one.evidence)}\n`)
    return faults.length ? sayFaults(world, faults) : 0
  },
}

/** Another file that a format refers to, where it is there. */
async function beside(path: string) {
  const blob = await open(path)
  return blob.ok ? readableFile(path, await blob.value.bytes(), blob.value.sha256) : null
}

async function open(path: string) {
  const file = await namedFile(path, 'artifact/unreadable', 'give the path of a file')
  return file.ok ? blobOfBytes(path, file.value) : file
}

/** The model that a document says it is about: without a policy there is none that it could differ from. */
async function namedModel(blob: Blob): Promise<string> {
  const file = readableFile(blob.path, await blob.bytes(), blob.sha256)
  const document = /\.ya?ml$/i.test(blob.path) ? file.yaml() : null
  const root = document?.ok ? document.value.value : null
  const named = root !== null && typeof root === 'object' && 'model' in root ? root.model : null
  return typeof named === 'string' ? named : ANY_MODEL.id
}

/** A file as a few aligned lines: reader, then one line a fact. */
function table(path: string, reader: string | null, evidence: readonly Evidence[]): string {
  const rows = evidence.flatMap((one) => [
    [one.kind, one.origin, one.source.pointer || '(file)', factText(one)],
    ...(one.kind === 'lineage' ? lineageRows(one) : []),
  ])
  const widths = [0, 1, 2].map((column) => Math.min(48, Math.max(0, ...rows.map((row) => row[column]!.length))))
  const lines = rows.map((row) => `  ${row.map((cell, at) => (at < 3 ? cell.padEnd(widths[at]!) : cell)).join('  ')}`)
  const heading = reader ? `read by ${reader}, ${evidence.length} facts` : 'no reader'
  return [`${path}: ${heading}`, ...lines].map(logLine).join('\n')
}

/** Things, steps and edges of a lineage record that are shown in text; JSON has all. */
const MOST_LINES = 500

/** Each thing, step and edge that a record tells of. */
function lineageRows({ origin, fragment }: LineageEvidence): readonly (readonly string[])[] {
  const names = new Map(fragment.nodes.map((node) => [node.id, node.path ?? node.uri ?? node.name]))
  const nodes = fragment.nodes.map((node) => {
    const digests = node.digests.map((digest) => `${digest.algorithm} ${digest.value}`)
    const facts = [
      ...(node.path === null ? [] : [node.name === node.path ? '' : node.name]),
      node.uri ?? '',
      ...digests,
      node.version === null ? '' : `version ${node.version}`,
      node.startedAt === null ? '' : `since ${node.startedAt.text}`,
      node.at === null ? '' : `at ${node.at.text}`,
      node.license ?? '',
      node.command ?? '',
      node.codeVersion === null ? '' : `code ${node.codeVersion}`,
      node.status ?? '',
    ].filter((fact) => fact !== '')
    return [
      ` ${node.type}`,
      origin,
      node.source.pointer,
      `${names.get(node.id)}${facts.length ? `: ${facts.join(', ')}` : ''}`,
    ]
  })
  const edges = fragment.edges.map(({ from, to, source }) => [
    ' edge',
    origin,
    source.pointer,
    `${names.get(from) ?? from} → ${names.get(to) ?? to}`,
  ])
  const left = nodes.length + edges.length - MOST_LINES
  const all = [...nodes, ...edges].slice(0, MOST_LINES)
  return left > 0 ? [...all, [' …', '', '', `and ${left} more, all of them in --format json`]] : all
}

/** The gist of a fact. */
function factText(one: Evidence): string {
  switch (one.kind) {
    case 'metric': {
      const slice = one.slice ? ` ${JSON.stringify(one.slice)}` : ''
      const value = one.value === null ? `undefined (${one.reason ?? 'no reason given'})` : String(one.value)
      return `${one.metric}${one.class ? `@${one.class}` : ''}${slice} = ${value}${one.n === null ? '' : ` (n = ${one.n})`}${one.split ? ` on ${one.split}` : ''}`
    }
    case 'document':
      return `${one.document}: ${one.sections.map((section) => `${section.name ?? section.title} (${section.words} words)`).join(', ')}`
    case 'lineage':
      return `${one.fragment.nodes.length} things and steps, ${one.fragment.edges.length} edges`
    default: {
      const { kind: _kind, reader: _reader, source: _source, origin: _origin, ...rest } = one
      return JSON.stringify(rest).slice(0, 300)
    }
  }
}
