/** Formats that are known and not read, with what to commit instead: an answer is better than "unknown". */

interface Known {
  /** What the first bytes look like. */
  readonly looks: RegExp
  readonly is: string
  readonly fix: string
}

const PROV = 'write the same document as PROV-JSON or PROV-N'
const DVC = 'commit dvc.lock, dvc.yaml and the .dvc files, which hold what DVC knows'
const KNOWN: readonly Known[] = [
  { looks: /<(?:\w+:)?document[^>]*www\.w3\.org\/ns\/prov#/, is: 'PROV-XML, which is not read', fix: PROV },
  { looks: /^\s*@prefix\s[\s\S]*www\.w3\.org\/ns\/prov#/, is: 'PROV in Turtle or TriG, which is not read', fix: PROV },
  {
    looks: /<bom\s[^>]*cyclonedx\.org\/schema\/bom/,
    is: 'CycloneDX in XML, which is not read',
    fix: 'write the bill as JSON',
  },
  {
    looks: /^SPDXVersion:\s*SPDX-/m,
    is: 'SPDX 2 tag-value text, which describes no models',
    fix: 'write SPDX 3.0.1 as JSON-LD',
  },
  {
    looks: /^\s*\{\s*"artifacts"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\{\s*"artifacts"\s*:\s*\[/,
    is: 'the output of one Kubeflow task, which does not say what it was made of',
    fix: 'commit the compiled pipeline, or a dump of ML Metadata',
  },
  {
    looks: /^\s*\[\s*\{\s*"md5"\s*:\s*"[0-9a-f]{32}"\s*,\s*"relpath"\s*:/,
    is: 'a listing of a folder from the cache of DVC',
    fix: DVC,
  },
  {
    looks: /^\s*\[\s*\{\s*"isout"\s*:|^\s*\{\s*"(?:committed|not_in_cache|uncommitted)"\s*:\s*[[{]/,
    is: 'what a command of DVC printed, which is no evidence',
    fix: DVC,
  },
  {
    looks: /^\s*\{\s*"keyid"\s*:\s*"[0-9a-f]{64}"\s*,\s*"keytype"\s*:/,
    is: 'a public key; keys are named in the policy and never read as evidence',
    fix: 'name the attestation that was signed with it',
  },
  {
    looks: /^(?:-----BEGIN (?:PUBLIC KEY|CERTIFICATE)-----)/,
    is: 'a public key or certificate; keys are named in the policy and never read as evidence',
    fix: 'name the attestation that was signed with it',
  },
  {
    looks: /^[0-9a-f]{64} [ *]\S/,
    is: 'a list of checksums, which does not say what it was made of',
    fix: 'commit an attestation or a bill of materials that names the digests',
  },
  {
    looks: /^artifact_location:[\s\S]*^experiment_id:[\s\S]*^lifecycle_stage:/m,
    is: 'the meta.yaml of an MLflow experiment, which tells of no run',
    fix: 'name the meta.yaml of the run in the folder below it',
  },
]

/** What a file of a known format that is not read is, and what to do; null for every other. Looks at 8 KB at most. */
export function knownFormat(head: string): { readonly message: string; readonly fix: string } | null {
  const text = head.slice(0, 8192).replace(/^\u00ef\u00bb\u00bf/, '')
  const found = KNOWN.find(({ looks }) => looks.test(text))
  return found ? { message: `the file is ${found.is}`, fix: found.fix } : null
}
