/** The facet `columnLineage` of OpenLineage datasets: which columns a column was made of. */

import type { ColumnSource } from '../../domain/lineage.js'
import type { Plain } from '../../domain/plain.js'
import { asList, asMap, asText, isUri, type PlainMap, resolveIn } from './lineage.js'

/** Columns of a dataset, and columns that one is made of, that are kept. */
const MOST = 5000
const MOST_EACH = 100

/** A dataset as the graph calls it: by its path where its namespace is local, else by its URI or name. */
function datasetName(namespace: string, name: string): string {
  if (/^file(:|$)/.test(namespace)) return resolveIn('', name) ?? name
  return isUri(namespace) ? `${namespace.replace(/\/$/, '')}/${name}` : name
}

/** What the facet says, or nothing where there is none. Fields without name, dataset or namespace are passed over. */
export function columnSources(facets: PlainMap): { readonly columns: readonly ColumnSource[] } | Record<string, never> {
  const fields = Object.entries(asMap(asMap(facets['columnLineage'])['fields'])).slice(0, MOST)
  if (fields.length === 0) return {}
  const columns = fields.map(([column, of]) => ({
    column,
    from: asList(asMap(of)['inputFields'])
      .slice(0, MOST_EACH)
      .flatMap((one: Plain) => {
        const { namespace, name, field } = asMap(one)
        const [space, data, source] = [asText(namespace), asText(name), asText(field)]
        return space === null || data === null || source === null
          ? []
          : [{ data: datasetName(space, data), column: source }]
      }),
  }))
  return { columns }
}
