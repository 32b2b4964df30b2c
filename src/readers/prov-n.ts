/** PROV-N: the notation of W3C PROV for people, read like PROV-JSON. */

import type { Evidence } from '../domain/evidence.js'
import type { Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { provFacts } from './prov.js'
import { headOf } from './shared/lineage.js'
import { parseProvN } from './shared/prov-n.js'

/** Reader of W3C PROV-N documents. */
export const provN: Reader = {
  id: 'prov-n',
  title: 'PROV-N document',
  notes:
    'What is read of PROV-JSON, from its notation for people: entities with location, checksum and licence, activities with start and end, used, wasGeneratedBy, wasDerivedFrom and hadMember, bundles. Statements of extensions are passed over; any other that PROV does not know is an error with its line. PROV in Turtle, TriG or XML is not read.',
  recognises: (file) => {
    const head = headOf(file, 65_536).replace(/^\u00ef\u00bb\u00bf/, '')
    const start = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]{0,10000}\*\/)*document\s/.test(head)
    return start && /\b(entity|activity|agent|bundle|prefix|default|endDocument)\b/.test(head) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const text = file.text()
  const document = text.ok ? parseProvN(text.value, file.path) : text
  return document.ok ? provFacts('prov-n', file, document.value, context) : document
}
