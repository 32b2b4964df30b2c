/** Predicates of in-toto statements that tell how something was made, brought to one shape. */

import { type Moment, moment } from '../../domain/moment.js'
import type { Plain } from '../../domain/plain.js'
import { asList, asMap, asText, type PlainMap, shown, step } from './lineage.js'

/** A file as a predicate names it, with the place where it does. */
export interface Named {
  readonly of: PlainMap
  readonly pointer: string
}

/** How something was made. */
export interface Build {
  /** False where the predicate lists files and tells of no step. */
  readonly isStep: boolean
  readonly name: string
  /** Identity of the run, for joining it with other records of it. */
  readonly invocation: string | null
  readonly pointer: string
  readonly startedAt: Moment | null
  readonly finishedAt: Moment | null
  readonly builder: string | null
  readonly command: string | null
  readonly codeVersion: string | null
  readonly materials: readonly (Named & { readonly isCode: boolean })[]
  /** Products that the predicate lists itself; null: the statement's subjects. */
  readonly products: readonly Named[] | null
  /** Whether the products are named relative to a folder that the statement does not tell. */
  readonly inFolder: boolean
  /** A version that we cannot read. */
  readonly fault: string | null
}

const NOTHING: Build = {
  isStep: false,
  name: '',
  invocation: null,
  pointer: '/predicate',
  startedAt: null,
  finishedAt: null,
  builder: null,
  command: null,
  codeVersion: null,
  materials: [],
  products: null,
  inFolder: false,
  fault: null,
}

const at = (value: Plain | undefined): Moment | null => {
  const text = asText(value)
  return text === null ? null : moment(text)
}

/** A predicate by its type; null where it tells nothing of how its subjects were made. */
export function buildOf(type: string, predicate: PlainMap): Build | null {
  if (/^https:\/\/slsa\.dev\/provenance\/v1(\.\d+)?$/.test(type)) return slsa1(predicate)
  if (type === 'https://slsa.dev/provenance/v0.2') return slsa02(predicate)
  if (/^https:\/\/slsa\.dev\/provenance\//.test(type))
    return { ...NOTHING, fault: `SLSA provenance of type ${shown(type)} is not known` }
  if (/model_signing\/signature|model-signing/.test(type)) return modelSignature(predicate)
  return null
}

function slsa1(predicate: PlainMap): Build {
  const definition = asMap(predicate['buildDefinition'])
  const external = asMap(definition['externalParameters'])
  const details = asMap(predicate['runDetails'])
  const metadata = asMap(details['metadata'])
  const workflow = asMap(external['workflow'])
  const repository =
    asText(external['repository']) ??
    asText(workflow['repository']) ??
    asText(asMap(external['source'])['uri']) ??
    asText(external['source'])
  const listed = asList(definition['resolvedDependencies']).map((of: Plain, index) => ({
    of: asMap(of),
    pointer: `/predicate/buildDefinition/resolvedDependencies/${index}`,
  }))
  const materials = withCode(listed, repository)
  return {
    ...NOTHING,
    isStep: true,
    name: asText(external['target']) ?? asText(definition['buildType']) ?? 'build',
    invocation: asText(metadata['invocationId']),
    startedAt: at(metadata['startedOn']),
    finishedAt: at(metadata['finishedOn']),
    builder: asText(asMap(details['builder'])['id']),
    command:
      asText(external['command']) ??
      asText(external['cmd']) ??
      asText(external['entryPoint']) ??
      asText(workflow['path']),
    codeVersion: commitOf(materials),
    materials,
  }
}

function slsa02(predicate: PlainMap): Build {
  const metadata = asMap(predicate['metadata'])
  const source = asMap(asMap(predicate['invocation'])['configSource'])
  const listed = asList(predicate['materials']).map((of: Plain, index) => ({
    of: asMap(of),
    pointer: `/predicate/materials/${index}`,
  }))
  const materials = withCode(listed, asText(source['uri']))
  return {
    ...NOTHING,
    isStep: true,
    name: asText(predicate['buildType']) ?? 'build',
    invocation: asText(metadata['buildInvocationId']),
    startedAt: at(metadata['buildStartedOn']),
    finishedAt: at(metadata['buildFinishedOn']),
    builder: asText(asMap(predicate['builder'])['id']),
    command: asText(source['entryPoint']),
    codeVersion: commitOf(materials) ?? asText(asMap(source['digest'])['sha1']),
    materials,
  }
}

/** An in-toto link: one command, its materials and products by path. */
export function linkOf(link: PlainMap): Build {
  const named = (key: 'materials' | 'products') => {
    const value = link[key]
    if (Array.isArray(value)) return value.map((of: Plain, index) => ({ of: asMap(of), pointer: `/${key}/${index}` }))
    return Object.entries(asMap(value)).map(([name, digest]) => {
      const of = Object.assign(Object.create(null) as Record<string, Plain>, { name, digest })
      return { of, pointer: `/${key}${step(name)}` }
    })
  }
  const command = asList(link['command'])
    .map((one: Plain) => asText(one) ?? '')
    .join(' ')
  const products = named('products')
  const materials = named('materials').map((one) => ({ ...one, isCode: false }))
  return {
    ...NOTHING,
    isStep: true,
    name: asText(link['name']) ?? 'link',
    pointer: '',
    command: command || null,
    materials,
    products: products.length > 0 ? products : null,
  }
}

/** OpenSSF model signing: the subject's digest is over the digests of all files, so the files are taken one by one. */
function modelSignature(predicate: PlainMap): Build {
  const products = asList(predicate['resources']).map((resource: Plain, index) => {
    const map = asMap(resource)
    const digest = Object.assign(Object.create(null) as Record<string, Plain>, {
      [asText(map['algorithm']) ?? 'sha256']: map['digest'] ?? null,
    })
    const of = Object.assign(Object.create(null) as Record<string, Plain>, { name: map['name'] ?? null, digest })
    return { of, pointer: `/predicate/resources/${index}` }
  })
  return { ...NOTHING, name: 'signature', products, inFolder: true }
}

/**
 * Which dependencies are the code of the build: git addresses of the repository that was built, or, where no repository
 * is named, the first git address. Other repositories are data like everything else, since nothing says otherwise.
 */
function withCode(listed: readonly Named[], repository: string | null): Build['materials'] {
  const git = listed.filter(
    ({ of }) => asText(asMap(of['digest'])['gitCommit']) !== null || /^git\+/.test(asText(of['uri']) ?? ''),
  )
  const own =
    git.find(({ of }) => repository !== null && bare(asText(of['uri']) ?? '') === bare(repository)) ??
    (repository === null ? git[0] : undefined)
  return listed.map((one) => ({ ...one, isCode: one === own }))
}

/** A repository's address without `git+`, reference, `.git` and final slash. */
function bare(uri: string): string {
  const text = uri.replace(/^git\+/, '')
  const authority = text.indexOf('://') + 3
  const reference = text.indexOf('@', text.indexOf('/', authority))
  return (reference < 0 ? text : text.slice(0, reference)).replace(/(\.git)?\/?$/, '').toLowerCase()
}

function commitOf(materials: Build['materials']): string | null {
  const code = materials.find((one) => one.isCode)
  const digest = asMap(code?.of['digest'])
  return asText(digest['gitCommit']) ?? asText(digest['sha1'])
}
