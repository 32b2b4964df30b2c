/** How much a rows file may hold. All are checked before the memory is taken. */

const MIB = 1024 * 1024

/** Limits of a rows file; tests hand in smaller ones. */
export interface TableLimits {
  /** Rows of a file. */
  readonly rows: number
  /** Columns of a file, wanted or not. */
  readonly columns: number
  /** Bytes of one cell, id or column name. */
  readonly fieldBytes: number
  /** Bytes of one line of a CSV file. */
  readonly lineBytes: number
  /** Bytes of a CSV file (of its content, where it is compressed). */
  readonly textBytes: number
  /** A compressed CSV file may hold `inflateFloor` bytes, or this many times its own size. */
  readonly inflateRatio: number
  readonly inflateFloor: number
  /** Bytes of all wanted columns in memory. */
  readonly tableBytes: number
  /** Different values of a column of groups or classes, and the bytes of all of them. */
  readonly groups: number
  readonly groupBytes: number
  /** Bytes of a Parquet file, which is held whole. */
  readonly parquetBytes: number
  /** Bytes of a Parquet footer. */
  readonly footerBytes: number
  /** Bytes of one Parquet page after decompression, and of all pages of the wanted columns. */
  readonly pageBytes: number
  readonly pagesBytes: number
  /** Pages of all wanted columns. Each takes some 200 bytes before anything is decoded, also one that holds no value. */
  readonly pages: number
  /** A Parquet file may claim `rowsFloor` rows, or this many a byte. */
  readonly rowsPerByte: number
  readonly rowsFloor: number
  /** Milliseconds that a worker may take, and as many again for every five million rows (which the footer check has found plausible). */
  readonly workerMs: number
  /** Megabytes of heap of a worker (typed arrays lie outside it). */
  readonly workerHeapMb: number
}

export const LIMITS: TableLimits = {
  rows: 50_000_000,
  columns: 20_000,
  fieldBytes: MIB,
  lineBytes: 16 * MIB,
  textBytes: 4096 * MIB,
  inflateRatio: 200,
  inflateFloor: 64 * MIB,
  tableBytes: 1024 * MIB,
  groups: 100_000,
  groupBytes: 64 * MIB,
  parquetBytes: 1024 * MIB,
  footerBytes: 32 * MIB,
  pageBytes: 128 * MIB,
  pagesBytes: 4096 * MIB,
  pages: 500_000,
  rowsPerByte: 32,
  rowsFloor: 2_000_000,
  workerMs: 10_000,
  workerHeapMb: 512,
}
