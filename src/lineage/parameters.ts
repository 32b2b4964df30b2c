/** Parameters that a record locks, against the parameter files of the commit. */

import type { GraphNode, LineageCheck } from '../domain/lineage.js'
import { isMap, type Plain } from '../domain/plain.js'
import type { TreeView } from '../domain/snapshot.js'
import type { Source } from '../domain/source.js'
import { parseJson } from '../syntax/json.js'
import { decodeUtf8 } from '../syntax/text.js'
import { parseYaml } from '../syntax/yaml.js'
import type { Merged } from './merge.js'
import { listText, placeText, visible } from './words.js'

/** Largest parameter file that is read, bytes. */
const CAP = 16 * 1024 * 1024

type ReadFile = { readonly value: Plain } | { readonly problem: string; readonly state: 'mismatch' | 'unavailable' }

/** One check for every parameter (or tree of parameters) that a step locks. A locked file that is gone is a mismatch. */
export async function parameterChecks(
  merged: Merged,
  nodes: readonly GraphNode[],
  head: TreeView,
): Promise<LineageCheck[]> {
  const files = new Map<string, Promise<ReadFile>>()
  const checks: LineageCheck[] = []
  for (const [index, { node }] of merged.told.entries()) {
    for (const { file, name, value } of node.locked ?? []) {
      const read = files.get(file) ?? readParameters(head, file)
      files.set(file, read)
      const id = nodes[merged.groupOf[index]!]!.id
      checks.push(check(await read, { file, name, value, step: node.name, id, source: node.source }))
    }
  }
  return checks
}

interface Locked {
  readonly file: string
  readonly name: string
  readonly value: Plain
  readonly step: string
  /** Id of the step's node. */
  readonly id: string
  readonly source: Source
}

function check(read: ReadFile, locked: Locked): LineageCheck {
  const { source } = locked
  const [file, name, step] = [visible(locked.file), visible(locked.name), visible(locked.step)]
  const made = (state: LineageCheck['state'], message: string): LineageCheck => ({
    state,
    about: 'parameter',
    path: locked.file,
    model: false,
    message,
    sources: [source],
    step: locked.id,
  })
  if ('problem' in read)
    return made(read.state, `${placeText(source)} locks ${name} of ${file} for stage "${step}", and ${read.problem}`)
  const differences = differ(name, locked.value, lookUp(read.value, locked.name))
  if (differences.length === 0)
    return made('match', `${name} of ${file} is what ${source.path} locks for stage "${step}"`)
  const told = differences.map(({ at, was, is }) => `${visible(at)} is ${is} in ${file} and ${was} in ${source.path}`)
  return made('mismatch', `${listText(told)}: stage "${step}" was run with other parameters than the commit holds`)
}

async function readParameters(head: TreeView, file: string): Promise<ReadFile> {
  const entry = head.entry(file)
  if (!entry) return { problem: `${file} is not in the commit`, state: 'mismatch' }
  const isYaml = /\.ya?ml$/i.test(file)
  if (!isYaml && !/\.json$/i.test(file))
    return { problem: `${file} is no YAML or JSON, so its values cannot be compared`, state: 'unavailable' }
  if ((entry.size ?? 0) > CAP) return { problem: `${file} has more than ${CAP} bytes`, state: 'mismatch' }
  const opened = await head.open(file)
  const text = opened.ok ? decodeUtf8(await opened.value.bytes(), file) : opened
  const document = text.ok ? (isYaml ? parseYaml(text.value, file) : parseJson(text.value, file)) : text
  if (!document.ok)
    return { problem: `${file} cannot be read: ${document.faults[0]?.message ?? 'it is at fault'}`, state: 'mismatch' }
  return { value: document.value.value }
}

/** A value by its dotted name: literally, else step by step. Undefined where there is none. */
function lookUp(root: Plain, name: string): Plain | undefined {
  if (!isMap(root)) return undefined
  if (name in root) return root[name]
  let at: Plain | undefined = root
  for (const part of name.split('.')) {
    if (Array.isArray(at)) at = /^\d+$/.test(part) ? (at[Number(part)] as Plain | undefined) : undefined
    else at = isMap(at) ? at[part] : undefined
  }
  return at
}

interface Difference {
  readonly at: string
  readonly was: string
  readonly is: string
}

/** Leaves in which two values differ, at most 20. Numbers are compared as numbers; a key more or less is a difference. */
function differ(name: string, locked: Plain, found: Plain | undefined): readonly Difference[] {
  const open: { at: string; was: Plain | undefined; is: Plain | undefined }[] = [{ at: name, was: locked, is: found }]
  const differences: Difference[] = []
  for (let next = open.pop(); next !== undefined && differences.length < 20; next = open.pop()) {
    const { at, was, is } = next
    if (Array.isArray(was) && Array.isArray(is)) {
      const length = Math.max(was.length, is.length)
      for (let index = length - 1; index >= 0; index--)
        open.push({ at: `${at}[${index}]`, was: was[index] as Plain, is: is[index] as Plain })
    } else if (isMap(was) && isMap(is)) {
      const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].reverse()
      for (const key of keys) open.push({ at: `${at}.${key}`, was: was[key], is: is[key] })
    } else if (was !== is) differences.push({ at, was: shown(was), is: shown(is) })
  }
  return differences
}

function shown(value: Plain | undefined): string {
  if (value === undefined) return 'not given'
  const text = JSON.stringify(value)
  return visible(text.length > 80 ? `${text.slice(0, 79)}…` : text)
}
