/** Names of the columns of a Parquet file, from its footer alone. */

import type { Blob } from '../domain/snapshot.js'
import { LIMITS } from './limits.js'
import { readFooter } from './parquet/footer.js'
import { ParquetError } from './parquet/thrift.js'

/** Bytes beyond which a file is not opened for its names. */
const MOST_BYTES = 256 * 1024 * 1024

/** Column names in order; none where the file is too large for a look or no Parquet that can be read. */
export async function columnNames(blob: Blob): Promise<readonly string[]> {
  if (blob.size > MOST_BYTES || blob.lfs) return []
  try {
    return readFooter(await blob.bytes(), LIMITS).names
  } catch (error) {
    if (error instanceof ParquetError) return []
    throw error
  }
}
