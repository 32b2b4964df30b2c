/** Where a model comes from: what files say (fragments), and the graph that they make together. */

import type { Moment } from './moment.js'
import type { Plain } from './plain.js'
import type { Source } from './source.js'

/** A content digest as a record gives it. `dvc-dir`: DVC's md5 over a directory listing; `dvc2-text`: md5 after dos2unix. */
export interface RecordedDigest {
  readonly algorithm: 'sha256' | 'sha512' | 'sha1' | 'md5' | 'dvc-dir' | 'dvc2-text' | 'etag' | 'opaque'
  /** Lower-case hex (or the opaque text). */
  readonly value: string
}

/** Hex digits of a digest of each algorithm. */
export const HEX_DIGITS: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha512: 128 }

export type NodeType = 'source' | 'dataset' | 'file' | 'code' | 'parameters' | 'step' | 'model' | 'report'

/** A column of a thing, and the columns that it was made of. `data` is the path of a thing, else its URI, else its name. */
export interface ColumnSource {
  readonly column: string
  readonly from: readonly { readonly data: string; readonly column: string }[]
}

/** A thing or a step, as one record tells it. */
export interface LineageNode {
  /** Unique within its fragment; in the graph, unique over all. */
  readonly id: string
  readonly type: NodeType
  /** For people. */
  readonly name: string
  /** Repository-relative path, or null. */
  readonly path: string | null
  /** URI outside the repository, or null. */
  readonly uri: string | null
  readonly digests: readonly RecordedDigest[]
  readonly version: string | null
  /** When it was made or last changed (datasets), or run (steps: the end). */
  readonly at: Moment | null
  /** Steps: the start. */
  readonly startedAt: Moment | null
  readonly license: string | null
  readonly owner: string | null
  /** Steps only. */
  readonly command: string | null
  readonly codeVersion: string | null
  /** Steps: parameter values locked by the record, with the file that holds them. */
  readonly parameters: readonly {
    readonly file: string | null
    readonly name: string
    readonly value: string | number | boolean | null
  }[]
  /** Steps and runs: how they ended, where the record says. */
  readonly status: 'finished' | 'failed' | 'running' | null
  readonly source: Source
  /** Other readings of `path`, where the record leaves open what it is relative to; likeliest first. */
  readonly otherPaths?: readonly string[]
  /** Directories: number of files that the record counts in it. */
  readonly files?: number
  /** Data: what single columns were made of, where the record says. */
  readonly columns?: readonly ColumnSource[]
  /** Steps: parameter values as the record locks them, whole (maps and lists too), for comparison with the file at head. */
  readonly locked?: readonly { readonly file: string; readonly name: string; readonly value: Plain }[]
}

/** A directed edge: `from` went into `to` (data into step, step into data, data into derived data). */
export interface LineageEdge {
  readonly from: string
  readonly to: string
  readonly source: Source
}

/** What one file says. */
export interface LineageFragment {
  readonly nodes: readonly LineageNode[]
  readonly edges: readonly LineageEdge[]
}

/** What became of checking a claim against bytes that the commit holds. */
export type EdgeState = 'verified' | 'declared' | 'contradicted' | 'unavailable'

export interface GraphNode extends LineageNode {
  /** Every record that tells of it. */
  readonly sources: readonly Source[]
  /** Every URI that the records give; `uri` is the first. */
  readonly uris?: readonly string[]
  /** Every licence that the records give, as written; `license` is the first. */
  readonly licenses?: readonly string[]
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly state: EdgeState
  /** Why the state is what it is. */
  readonly reason: string
  readonly sources: readonly Source[]
}

/** A digest or parameter that a record gives, and what is really there. */
export interface LineageCheck {
  readonly state: 'match' | 'mismatch' | 'unavailable'
  /** `digest`: of a file of the commit; `parameter`: of a parameter file; `time`: order of times; `record`: two records disagree. */
  readonly about: 'digest' | 'parameter' | 'time' | 'record' | 'path'
  /** Path or name that it is about. */
  readonly path: string
  /** True where it is the model's own artifact. */
  readonly model: boolean
  readonly message: string
  readonly sources: readonly Source[]
  /** Id of the graph's node that it is about, where there is one. */
  readonly node?: string
  /** Parameters: id of the step that was run with them. */
  readonly step?: string
}

/** The whole graph of a model, closed and checked. */
export interface LineageGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly checks: readonly LineageCheck[]
  /** Id of the model's node, or null where no record names it. */
  readonly model: string | null
  /** Ids on a cycle, if any. */
  readonly cycles: readonly (readonly string[])[]
  /** References to nothing, and things that lead nowhere, in words. */
  readonly unresolved: readonly string[]
}

/** The graph where nothing was found. */
export const EMPTY_GRAPH: LineageGraph = { nodes: [], edges: [], checks: [], model: null, cycles: [], unresolved: [] }
