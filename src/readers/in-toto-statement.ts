/** in-toto statements (SLSA provenance, links, model signatures), bare or inside a DSSE envelope. */

import type { Evidence, ModelRecordEvidence } from '../domain/evidence.js'
import { bad, type Fault, fault, good, type Result } from '../domain/fault.js'
import type { LineageNode, RecordedDigest } from '../domain/lineage.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { isModelSignature, layersOf, modelSignatureFault, openEnvelope, signatures } from './shared/envelope.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  headOf,
  hexDigest,
  isModelPath,
  isUri,
  jsonRoot,
  lineageNode,
  momentOf,
  type PlainMap,
  resolveIn,
  shown,
  startFragment,
  step,
  textFor,
} from './shared/lineage.js'
import { type Build, buildOf, linkOf } from './shared/provenance.js'

/** Reader of in-toto attestations. */
export const inTotoStatement: Reader = {
  id: 'in-toto-statement',
  title: 'in-toto statement (SLSA provenance, DSSE envelope)',
  notes:
    'Subjects with their digests; for SLSA provenance v0.2 and v1 also dependencies, start, end, builder and source commit; for links materials and products; for model signatures the single files. Envelopes and Sigstore bundles are opened, and their signature is handed on unchecked: what they say counts as reported. An attestation names the commit before the one that holds it. One JSON document, or one a line.',
  recognises: (file) => {
    const head = headOf(file, 65_536)
    if (!/in-toto|_type|dsseEnvelope/.test(head)) return 'no'
    const root = jsonRoot(file)
    if (root !== null) return layersOf(root) === null ? 'no' : 'certain'
    return /^\s*\{[^\n]*("_type"\s*:\s*"https:\/\/in-toto\.io\/Statement|application\/vnd\.in-toto\+json)/.test(head) ||
      /^\s*\{\s*"_type"\s*:\s*"https:\/\/in-toto\.io\/Statement/.test(head)
      ? 'certain'
      : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const whole = file.json()
  if (whole.ok) return readDocument(file, whole.value, context, null)
  const lines = file.jsonLines()
  // A file of several lines is one statement a line; anything else is a broken document, told as such.
  if (!lines.ok || lines.value.length < 2) return whole
  const evidence: Evidence[] = []
  const faults: Fault[] = []
  for (const { line, document } of lines.value) {
    const result = readDocument(file, document, context, line)
    if (result.ok) evidence.push(...result.value)
    else faults.push(...result.faults)
  }
  return faults.length > 0 ? bad(...faults) : good(evidence)
}

function readDocument(
  file: ReadableFile,
  document: PlainDocument,
  context: ReadContext,
  line: number | null,
): Result<readonly Evidence[]> {
  const layers = layersOf(asMap(document.value))
  if (layers === null) {
    return bad(
      fault('artifact/schema', file.path, 'this is no in-toto statement and no envelope of one', {
        line: line ?? 1,
        fix: 'commit the attestation as its tool wrote it',
      }),
    )
  }
  if ('statement' in layers)
    return readStatement(startFragment(file, line === null ? document : null), layers.statement, context, line, [])
  const opened = openEnvelope(file, layers.envelope, line ?? document.placeOf(`${layers.pointer}/payload`)?.line ?? 1)
  if (!opened.ok) return opened
  const fragment = startFragment(file, null)
  return readStatement(
    fragment,
    opened.value,
    context,
    line ?? 1,
    signatures(fragment, layers, opened.value, line ?? 1),
  )
}

function readStatement(
  fragment: Fragment,
  statement: PlainMap,
  context: ReadContext,
  line: number | null,
  more: readonly Evidence[],
): Result<readonly Evidence[]> {
  const at = line ?? undefined
  const type = asText(statement['_type']) ?? ''
  if (type !== 'link' && !/^https:\/\/in-toto\.io\/Statement\/(v1|v1\.0|v0\.1)$/.test(type)) {
    fragment.fault(
      'artifact/version',
      '/_type',
      `statements of type ${shown(type)} are not known`,
      'write an in-toto Statement v1',
      at,
    )
    return bad(...fragment.faults)
  }
  const isLink =
    type === 'link' || /^https:\/\/in-toto\.io\/attestation\/link\/v0/.test(asText(statement['predicateType']) ?? '')
  const body = type === 'link' ? statement : asMap(statement['predicate'])
  const build = isLink ? linkOf(body) : buildOf(asText(statement['predicateType']) ?? '', body)
  const products = subjectsOf(fragment, statement, build, context, at)
  const unsound = isModelSignature(statement) ? modelSignatureFault(statement) : null
  if (unsound !== null) fragment.fault('artifact/contradiction', '/subject', unsound, 'sign the model again', at)
  if (build?.fault) fragment.fault('artifact/version', '/predicateType', build.fault, 'write SLSA provenance v1', at)
  if (products.length === 0 && fragment.faults.length === 0) {
    fragment.fault(
      'artifact/schema',
      '/subject',
      'the statement has no subject, so it says nothing of any file',
      'write one subject for each file, with its digest',
      at,
    )
  }
  if (build?.isStep) addBuild(fragment, build, products, at)
  if (fragment.faults.length > 0) return bad(...fragment.faults)
  return good([fragment.evidence('in-toto-statement'), ...more, ...records(products, build, context)])
}

/** Subjects as nodes. For model signatures the files of the predicate, since the subject's digest is over all of them. */
function subjectsOf(
  fragment: Fragment,
  statement: PlainMap,
  build: Build | null,
  context: ReadContext,
  line: number | undefined,
): readonly LineageNode[] {
  const listed =
    build?.products ??
    asList(statement['subject']).map((subject: Plain, index) => ({ of: asMap(subject), pointer: `/subject/${index}` }))
  return listed.flatMap(({ of, pointer }) => {
    const name = asText(of['name']) ?? asText(of['uri'])
    const digests = digestsOf(fragment, of['digest'], `${pointer}/digest`, line)
    if (name === null && digests.length === 0) return []
    const path =
      name === null || isUri(name)
        ? null
        : subjectPath(fragment, name, `${pointer}/name`, line, build?.inFolder ?? false)
    const isModel = name !== null && (isModelPath(name) || path === context.model.artifact)
    const node = lineageNode({
      id: `subject:${pointer}`,
      type: isModel ? 'model' : 'file',
      name: name ?? digests[0]!.value,
      path,
      uri: name !== null && isUri(name) ? name : null,
      digests,
      source: fragment.source(pointer, line),
    })
    fragment.add(node)
    return [node]
  })
}

function subjectPath(
  fragment: Fragment,
  name: string,
  pointer: string,
  line: number | undefined,
  inFolder: boolean,
): string | null {
  if (inFolder) return null
  const path = resolveIn('', name)
  if (path === null && /^\/|(^|\/)\.\.(\/|$)/.test(name)) {
    fragment.fault(
      'artifact/path',
      pointer,
      `the name ${shown(name)} lies outside the repository, where nothing is read`,
      'name files by their path in the repository',
      line,
    )
  }
  return path
}

/** Digests by algorithm. One that is no whole digest is a fault; algorithms that we do not know are passed over. */
function digestsOf(
  fragment: Fragment,
  value: Plain | undefined,
  pointer: string,
  line: number | undefined,
): readonly RecordedDigest[] {
  const found: RecordedDigest[] = []
  for (const [key, one] of Object.entries(asMap(value))) {
    if (key !== 'sha256' && key !== 'sha512' && key !== 'sha1' && key !== 'md5') continue
    const digest = typeof one === 'string' ? hexDigest(key, one) : null
    if (digest) found.push(digest)
    else
      fragment.fault(
        'artifact/value',
        pointer + step(key),
        `the ${key} ${shown(textFor(one))} is no whole digest`,
        'write the whole digest in hex',
        line,
      )
  }
  return found
}

function addBuild(fragment: Fragment, build: Build, products: readonly LineageNode[], line: number | undefined): void {
  const source = fragment.source(build.pointer, line)
  const id = fragment.add(
    lineageNode({
      id: 'build',
      type: 'step',
      name: build.name,
      uri: build.invocation,
      source,
      at: build.finishedAt,
      startedAt: build.startedAt,
      command: build.command,
      codeVersion: build.codeVersion,
      owner: build.builder,
      status: build.finishedAt === null ? null : 'finished',
    }),
  )
  for (const product of products) fragment.edge(id, product.id, source)
  for (const { of, pointer, isCode } of build.materials) {
    const uri = asText(of['uri']) ?? asText(of['downloadLocation'])
    const name = asText(of['name'])
    const written =
      uri !== null && !isUri(uri)
        ? uri
        : name !== null && !isUri(name) && (/[/.]/.test(name) || uri === null)
          ? name
          : null
    const path = written === null ? null : subjectPath(fragment, written, pointer, line, false)
    const digests = isCode ? [] : digestsOf(fragment, of['digest'], `${pointer}/digest`, line)
    const annotations = asMap(of['annotations'])
    const node = fragment.add(
      lineageNode({
        id: `material:${pointer}`,
        type: isCode ? 'code' : 'file',
        name: path ?? uri ?? name ?? 'a dependency without a name',
        path: isCode ? null : path,
        uri: uri !== null && isUri(uri) ? uri : null,
        digests,
        version: isCode ? build.codeVersion : (asText(annotations['version']) ?? null),
        license: asText(annotations['license']) ?? asText(annotations['licence']),
        at: momentOf(asText(annotations['timestamp']) ?? asText(annotations['created'])),
        source: fragment.source(pointer, line),
      }),
    )
    fragment.edge(node, id, fragment.source(pointer, line))
  }
}

/** The build of a model is a record of that model: its digest, run and time. */
function records(
  products: readonly LineageNode[],
  build: Build | null,
  context: ReadContext,
): readonly ModelRecordEvidence[] {
  return products
    .filter((node) => node.type === 'model' || node.path === context.model.artifact)
    .flatMap((node) => {
      const sha256 = node.digests.find((one) => one.algorithm === 'sha256')?.value
      if (sha256 === undefined) return []
      const facts = {
        name: node.name,
        version: null,
        digest: `sha256:${sha256}`,
        run: build?.invocation ?? null,
        at: build?.finishedAt ?? null,
      }
      return [
        {
          kind: 'model-record',
          reader: 'in-toto-statement',
          source: node.source,
          origin: 'reported',
          ...facts,
        } as const,
      ]
    })
}
