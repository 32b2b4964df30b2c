// The bill of materials of what is bundled (CycloneDX 1.6): names and licences from ncc's list, versions and digests from the
// lock file. No time and no random number, so that the same sources give the same bytes.

/** Packages of the bundle: in ncc's list each is its name, its licence, its text. `known`: names that the lock file has. */
export function bundled(licenses, known) {
  const lines = licenses.split('\n')
  return lines.flatMap((line, at) =>
    known.has(line) && (at === 0 || lines[at - 1] === '') ? [{ name: line, licence: lines[at + 1] || null }] : [],
  )
}

/** Every version of every package that a lock file installs to run (`dev` packages are never bundled). */
export function locked(lock) {
  const packages = new Map()
  for (const [path, { version, integrity, dev }] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (path === '' || dev) continue
    const versions = packages.get(name) ?? new Map()
    packages.set(name, versions.set(version, integrity ?? null))
  }
  return packages
}

/** An SPDX id, an SPDX expression, or, where it is neither, just a name. */
function licenceOf(text) {
  if (/^[\w.+-]+$/.test(text)) return { license: { id: text } }
  return /^\(?[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*\)?$/.test(text)
    ? { expression: text }
    : { license: { name: text } }
}

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** The bill as JSON text. */
export function billOf({ name, version, license }, licenses, lock) {
  const packages = locked(lock)
  const components = bundled(licenses, new Set(packages.keys())).flatMap(({ name: own, licence }) =>
    [...packages.get(own)].map(([one, integrity]) => ({
      type: 'library',
      'bom-ref': purl(own, one),
      ...(own.startsWith('@') ? { group: own.split('/')[0], name: own.split('/')[1] } : { name: own }),
      version: one,
      ...(integrity?.startsWith('sha512-')
        ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
        : {}),
      ...(licence ? { licenses: [licenceOf(licence)] } : {}),
      purl: purl(own, one),
    })),
  )
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(name, version),
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: purl(name, version),
      },
    },
    components,
    dependencies: [{ ref: purl(name, version), dependsOn: components.map((one) => one['bom-ref']) }],
  }
  return `${JSON.stringify(bill, null, 1)}\n`
}
