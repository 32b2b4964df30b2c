/** Ids of git objects worked out again: git hands out what lies on disk under a name, and does not ask whether it is that. */

import { createHash, type Hash } from 'node:crypto'
import { type Fault, fault } from '../domain/fault.js'

/** Sorts of objects that are read. */
export type ObjectKind = 'commit' | 'tree' | 'blob'

/** Whether a text is a full object id: SHA-1 or SHA-256. */
export const isObjectId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/**
 * A hash to which an object's content is still to be handed: its id is that of `<kind> <size>\0` and the content, by the
 * algorithm of the repository, which the length of its ids tells (gitformat-pack, hash-function-transition).
 */
export const objectHash = (like: string, kind: string, size: number): Hash =>
  createHash(like.length === 64 ? 'sha256' : 'sha1').update(`${kind} ${size}\0`)

/** What to do about an object that is not what its name says. */
export const REFETCH =
  'do not judge in this clone: git fsck --full lists what else is wrong with it; clone anew and find out who wrote to it'

/** The fault of an object whose content has another id. `place`: the path or the object that is told about. */
export const notItsName = (place: string, oid: string, kind: string, found: string): Fault =>
  fault(
    'git/unreadable',
    place,
    `the ${kind} ${oid} is not what its name says: what lies under it has the id ${found}`,
    {
      fix: REFETCH,
    },
  )
