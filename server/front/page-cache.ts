import { tags as tagsOf } from '@/db/tags'
import { goneFrom, tellsOfText } from './old-tags'

type Tags = ReadonlySet<string>

type Kept<T> = { value: T; bytes: number; tags: Tags }

/** A page that has stopped being true. */
export type OldPage<T> = {
  value: T
  /** When it was last known to be true, as `performance.now()`. */
  trueUntil: number
  /** Whether what has moved since is more than which stories stand in a list. */
  isOfText: boolean
}

type Entry<T> = Kept<T> & { old?: Omit<OldPage<T>, 'value'> }

/** The tags that have moved since a generation; null where everything may have changed. */
type MovedSince = (generation: number) => Tags | null

/** For this many milliseconds a page that is not true any more may be of use (`last-good-copy.ts`). */
export const longestOld = 60_000

/**
 * Finished pages by address, the least recently used given up first once `limit` bytes are kept.
 * Every page has the tags of what it was made from: when the database moves on, those are given no more of
 * which any has moved. A page that is not known to be made from anything goes each time. What is old is
 * kept for a while beside the rest, the first to be given up; but not if it shows what was withdrawn.
 */
export class PageCache<T> {
  #pages = new Map<string, Entry<T>>()
  /** Of pages that are old, in the order in which they became so. */
  #old = new Set<string>()
  #byTag = new Map<string, Set<string>>()
  #bytes = 0
  #generation = 0
  /** When the generation was last seen to be the present one. */
  #seenAt = 0
  readonly #limit: number
  readonly #movedSince: MovedSince

  constructor(limit: number, movedSince: MovedSince) {
    this.#limit = limit
    this.#movedSince = movedSince
  }

  get(key: string, generation: number): T | undefined {
    this.#moveTo(generation)
    const kept = this.#pages.get(key)
    if (!kept || kept.old) return undefined
    // A map keeps the order of insertion: what was asked for last comes to stand last.
    this.#pages.delete(key)
    this.#pages.set(key, kept)
    return kept.value
  }

  /** What stood here before something moved, if that is not too long ago. */
  old(key: string): OldPage<T> | undefined {
    const kept = this.#pages.get(key)
    if (!kept?.old || isPast(kept.old)) return undefined
    return { value: kept.value, ...kept.old }
  }

  /** Of which pages only that is left. */
  oldKeys(generation: number): string[] {
    this.#moveTo(generation)
    return [...this.#old]
  }

  /** What stood here when the generation was last seen; it may have moved since. */
  unseen(key: string): OldPage<T> | undefined {
    const kept = this.#pages.get(key)
    const old = kept?.old ?? { trueUntil: this.#seenAt, isOfText: true }
    return kept && !isPast(old) ? { value: kept.value, ...old } : undefined
  }

  /** Keeps a page, unless what it was made from has moved since the generation before its making. */
  put(key: string, generation: number, page: Kept<T>): void {
    const tags = page.tags.size > 0 ? page.tags : new Set([tagsOf.everything])
    if (page.bytes > this.#limit || this.#isOvertaken(tags, generation)) return
    this.#drop(key)
    this.#pages.set(key, { ...page, tags })
    for (const tag of tags) this.#keysWith(tag).add(key)
    this.#bytes += page.bytes
    this.#fit()
  }

  /** Takes in that a page, if it is still kept, takes more than it did. */
  grow(key: string, value: T, bytes: number): void {
    const kept = this.#pages.get(key)
    if (kept?.value !== value) return
    kept.bytes += bytes
    this.#bytes += bytes
    this.#fit()
  }

  get size(): number {
    return this.#pages.size
  }

  get bytes(): number {
    return this.#bytes
  }

  #fit(): void {
    for (const keys of [this.#old, this.#pages.keys()]) {
      for (const oldest of keys) {
        if (this.#bytes <= this.#limit) return
        this.#drop(oldest)
      }
    }
  }

  #isOvertaken(tags: Tags, generation: number): boolean {
    if (generation === this.#generation) return false
    const moved = this.#movedSince(generation)
    if (!moved || generation > this.#generation) return true
    return tags.has(tagsOf.everything) || [...tags].some((tag) => moved.has(tag))
  }

  #moveTo(generation: number): void {
    if (generation !== this.#generation) {
      const moved = this.#pages.size > 0 ? this.#movedSince(this.#generation) : null
      if (moved && generation > this.#generation) this.#outdate(moved)
      else this.#clear()
      this.#generation = generation
    }
    this.#seenAt = performance.now()
  }

  #outdate(moved: Tags): void {
    for (const tag of [tagsOf.everything, ...moved]) {
      const isOfText = tellsOfText(tag)
      for (const key of this.#byTag.get(tag) ?? []) this.#makeOld(key, isOfText)
    }
    for (const tag of goneFrom(moved)) {
      for (const key of this.#byTag.get(tag) ?? []) this.#drop(key)
    }
    for (const key of this.#old) {
      const old = this.#pages.get(key)?.old
      if (old && !isPast(old)) break
      this.#drop(key)
    }
  }

  #makeOld(key: string, isOfText: boolean): void {
    const kept = this.#pages.get(key)
    if (!kept) return
    this.#old.add(key)
    kept.old = {
      trueUntil: kept.old?.trueUntil ?? this.#seenAt,
      isOfText: isOfText || (kept.old?.isOfText ?? false),
    }
  }

  #clear(): void {
    this.#pages.clear()
    this.#old.clear()
    this.#byTag.clear()
    this.#bytes = 0
  }

  #keysWith(tag: string): Set<string> {
    const keys = this.#byTag.get(tag) ?? new Set()
    this.#byTag.set(tag, keys)
    return keys
  }

  #drop(key: string): void {
    const kept = this.#pages.get(key)
    if (!kept) return
    this.#pages.delete(key)
    this.#old.delete(key)
    this.#bytes -= kept.bytes
    for (const tag of kept.tags) {
      const keys = this.#byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#byTag.delete(tag)
    }
  }
}

const isPast = ({ trueUntil }: { trueUntil: number }) => performance.now() - trueUntil > longestOld
