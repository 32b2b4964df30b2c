/**
 * Everything that is judged, named by content: what `collect` hands on. After it nothing reads network, clock or
 * environment; the trees below are views of git objects (or of a working tree read once), so the same snapshot and
 * policy give the same decision years later. Large files are streams with a digest and are never held whole.
 */

import type { KnownAssessments } from './assessments.js'
import type { Fault, Result } from './fault.js'
import type { People } from './people.js'
import type { Provenance } from './policy.js'
import type { AskedQuery } from './query.js'

/** A git LFS pointer, strictly parsed. It stands for the content that it names. */
export interface LfsPointer {
  /** SHA-256 of the content, bare hex. */
  readonly oid: string
  /** Bytes of the content. */
  readonly size: number
}

/** A file of a tree, opened. */
export interface Blob {
  readonly path: string
  /** Bytes in the repository (of the pointer, where it is an LFS pointer). */
  readonly size: number
  /** SHA-256 of the bytes in the repository, bare hex. */
  readonly sha256: string
  /** Set where the bytes are a valid LFS pointer. */
  readonly lfs: LfsPointer | null
  /** The bytes; call only where `size` is within a reader's limit. */
  bytes(): Promise<Uint8Array>
  /** The bytes in chunks, from the start, each time it is called. */
  stream(): AsyncIterable<Uint8Array>
}

/** What a path is in a tree. Links and submodules are refused wherever content is wanted. */
export type EntryKind = 'file' | 'executable' | 'link' | 'submodule'

export interface TreeEntry {
  readonly path: string
  readonly kind: EntryKind
  /** Git object id. */
  readonly oid: string
  /** Bytes, or null for a submodule. */
  readonly size: number | null
}

/** A read-only view of one commit's tree (or of a working tree). */
export interface TreeView {
  /** Full commit id, or null for a working tree. */
  readonly commit: string | null
  /** Entries, ordered by path (code units). */
  readonly entries: readonly TreeEntry[]
  entry(path: string): TreeEntry | undefined
  /** Opens a file. A path that is absent, a link, a submodule or outside is a fault that says so. */
  open(path: string): Promise<Result<Blob>>
}

export type ChangeStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'mode-changed' | 'type-changed'

/** One path of `diff --raw` between merge base and head. A rename counts under both paths. */
export interface ChangedPath {
  readonly path: string
  readonly status: ChangeStatus
  /** Path before a rename, else null. */
  readonly from: string | null
  /** Folder below which anything may have changed with it, since git does not hold the content; '' is the whole repository. */
  readonly below?: string
}

/** A pack as it was fetched, or why it could not be. */
export interface FetchedPack {
  /** As `extends` names it. */
  readonly name: string
  readonly content: Result<Uint8Array>
}

/** A changed path of one commit: its object afterwards, or null where it is deleted. */
export interface ChangedObject {
  readonly path: string
  readonly oid: string | null
}

export interface Snapshot {
  /** `owner/name`, or null where a local repository has no remote that says. */
  readonly repository: string | null
  readonly pullRequest: number | null
  readonly title: string | null
  /** Full commit ids. `head` is the commit of HEAD where the working tree is judged. */
  readonly head: string
  readonly base: string
  readonly mergeBase: string
  /** Name of the base branch, where known. */
  readonly baseRef: string | null
  /** The run's clock, or `--now`: RFC 3339 in UTC. */
  readonly evaluatedAt: string
  readonly headTree: TreeView
  readonly baseTree: TreeView
  readonly mergeBaseTree: TreeView
  /** Files that earlier steps of the job wrote, or null. */
  readonly workspace: TreeView | null
  readonly changes: readonly ChangedPath[]
  /** What each commit of the change alters, oldest first, merges apart; absent where it was not collected. */
  readonly steps?: readonly (readonly ChangedObject[])[]
  readonly people: People
  /** Policy and waivers at the base tip: bytes and where they were; null where there is none. */
  readonly policy: { readonly provenance: Provenance; readonly bytes: Uint8Array } | null
  readonly waivers: { readonly provenance: Provenance; readonly bytes: Uint8Array } | null
  /** Paths asked for, also where nothing is there. */
  readonly policyPath: string
  readonly waiversPath: string
  /** Why policy or waivers, which are there, could not be had; then nothing can be judged. Absent: they could. */
  readonly faults?: readonly Fault[]
  /** Texts of the packs of other repositories that a policy of these trees extends; absent: none is named. */
  readonly packs?: readonly FetchedPack[]
  /** When scheduled requirements were last assessed; null: there is no ledger. Absent: nothing is scheduled, or nobody looked. */
  readonly assessments?: KnownAssessments | null
  /** What engines answered that hold rows of changed models; absent: none was asked. */
  readonly queries?: readonly AskedQuery[]
}
