/** Signatures of sample files, checked as the gate checks them. */

import { readFileSync } from 'node:fs'
import type { Evidence } from '../../src/domain/evidence.js'
import type { SignatureCheck, TrustAnchors } from '../../src/domain/signature.js'
import { inTotoStatement } from '../../src/readers/in-toto-statement.js'
import { checkSignatures } from '../../src/signatures/index.js'
import { treeOf } from '../lineage/world.js'
import { contextOf, evidenceOf, fileOf } from '../readers/reading.js'

const FOLDER = 'test/samples/signatures/'

export const signed = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8')

/** Digest of the model of the loan fixtures, and of the bytes `model`. */
export const LOAN = '3a2dcf3de68ed3b9f1d1d3407b2e49e789e43d08d446546cd7a2e71116c6b13f'
export const OWN = '9372c470eeadd5ecd9c3c74c2b3cb633f8e2f2fad799250a0f70d652b6b825e4'

export const ISSUER = 'https://token.actions.githubusercontent.com'
export const SUBJECT = 'https://github.com/acme/loan/.github/workflows/train.yml@refs/heads/main'

export const anchorsOf = (more: Partial<TrustAnchors> = {}): TrustAnchors => ({
  requirement: 'the-requirement',
  keys: {},
  identities: false,
  trustedRoot: null,
  ...more,
})

/** Evidence of files of the change, by path. */
export async function signedEvidence(files: Readonly<Record<string, string>>): Promise<readonly Evidence[]> {
  const found = await Promise.all(
    Object.entries(files)
      .filter(([path]) => !/\.pub$|key\.json$/.test(path))
      .map(([path, text]) => evidenceOf(inTotoStatement, fileOf(path, text), contextOf())),
  )
  return found.flat()
}

export async function checksOf(
  files: Readonly<Record<string, string>>,
  anchors: TrustAnchors,
): Promise<readonly SignatureCheck[]> {
  return checkSignatures({ evidence: await signedEvidence(files), anchors: [anchors], head: treeOf(files), files: [] })
}

/** A JSON file with one value replaced, by its pointer. */
export function altered(text: string, pointer: string, to: unknown): string {
  const root = JSON.parse(text)
  const parts = pointer.split('/').slice(1)
  const last = parts.pop()!
  parts.reduce((at, part) => at[part], root)[last] = to
  return JSON.stringify(root)
}

/** A signed statement with its payload edited and signed by nobody anew. */
export function edited(text: string, edit: (statement: string) => string, at = ''): string {
  const root = JSON.parse(text)
  const envelope = at === '' ? root : root[at]
  envelope.payload = Buffer.from(edit(Buffer.from(envelope.payload, 'base64').toString())).toString('base64')
  return JSON.stringify(root)
}
