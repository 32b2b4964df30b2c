/** Controls that a policy names, held against the catalogues. A name changes no verdict, so these are warnings. */

import type { Fault } from '../domain/fault.js'
import { type Catalogue, splitControl } from '../domain/framework.js'
import { isMap } from '../domain/plain.js'
import { nearest } from '../syntax/text.js'
import { parseYaml } from '../syntax/yaml.js'
import { complaintsOf, objectsOf, shown } from './document.js'

/**
 * One warning for each control that its catalogue has not, and for each name without one, at its place in the policy's own
 * text (those of packs are checked where the packs are made). A catalogue may be a part of its framework only: what is not in
 * it can still be right. Nothing where the text is no policy.
 */
export function checkControls(text: string, path: string, catalogues: readonly Catalogue[]): readonly Fault[] {
  const parsed = parseYaml(text, path, 'policy/syntax')
  if (!parsed.ok || !isMap(parsed.value.value)) return []
  const complaints = complaintsOf(parsed.value, path)
  const frameworks = catalogues.map((one) => one.id)
  const said = new Set<string>()
  for (const { index, entry } of objectsOf(parsed.value.value['requirements'])) {
    if (!Array.isArray(entry['controls'])) continue
    for (const [at, id] of entry['controls'].entries()) {
      if (typeof id !== 'string') continue
      const { framework, name } = splitControl(id)
      const catalogue = catalogues.find((one) => one.id === framework)
      if (catalogue?.controls.some((one) => one.id === name)) continue
      const pointer = `/requirements/${index}/controls/${at}`
      if (catalogue) {
        const near = nearest(
          name,
          catalogue.controls.map((one) => one.id),
        )
        complaints.add('policy/unknown-control', pointer, `the catalogue of ${framework} has no ${shown(name)}`, {
          fix: near ? `did you mean ${framework}/${near}?` : `risk-gate explain ${framework} lists its controls`,
        })
      } else if (!said.has(framework)) {
        said.add(framework)
        const near = nearest(framework, frameworks)
        const message = framework
          ? `there is no catalogue of ${shown(framework)}, so its controls are taken as written`
          : `${shown(id)} names no framework, so it is taken as written`
        complaints.add('policy/unknown-control', pointer, message, {
          fix: near ? `did you mean ${near}/${name}?` : `catalogues: ${frameworks.join(', ')}`,
        })
      }
    }
  }
  return complaints.faults
}
