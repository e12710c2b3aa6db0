import { tags as tagsOf } from '@/db/tags'

type Tags = ReadonlySet<string>

type Kept<T> = { value: T; bytes: number; tags: Tags }

/** The tags that have moved since a generation; null where everything may have changed. */
type MovedSince = (generation: number) => Tags | null

/**
 * Finished pages by address, the least recently used given up first once `limit` bytes are kept.
 * Every page has the tags of what it was made from: when the database moves on, those go of which
 * any has moved. A page that is not known to be made from anything goes each time.
 */
export class PageCache<T> {
  #pages = new Map<string, Kept<T>>()
  #byTag = new Map<string, Set<string>>()
  #bytes = 0
  #generation = 0
  readonly #limit: number
  readonly #movedSince: MovedSince

  constructor(limit: number, movedSince: MovedSince) {
    this.#limit = limit
    this.#movedSince = movedSince
  }

  get(key: string, generation: number): T | undefined {
    this.#moveTo(generation)
    const kept = this.#pages.get(key)
    if (!kept) return undefined
    // A map keeps the order of insertion: what was asked for last comes to stand last.
    this.#pages.delete(key)
    this.#pages.set(key, kept)
    return kept.value
  }

  /** Keeps a page, unless what it was made from has moved since the generation before its making. */
  put(key: string, generation: number, page: Kept<T>): void {
    const tags = page.tags.size > 0 ? page.tags : new Set([tagsOf.everything])
    if (page.bytes > this.#limit || this.#isOvertaken(tags, generation)) return
    this.#drop(key)
    this.#pages.set(key, { ...page, tags })
    for (const tag of tags) this.#keysWith(tag).add(key)
    this.#bytes += page.bytes
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limit) break
      this.#drop(oldest)
    }
  }

  get size(): number {
    return this.#pages.size
  }

  get bytes(): number {
    return this.#bytes
  }

  #isOvertaken(tags: Tags, generation: number): boolean {
    if (generation === this.#generation) return false
    const moved = this.#movedSince(generation)
    if (!moved || generation > this.#generation) return true
    return tags.has(tagsOf.everything) || [...tags].some((tag) => moved.has(tag))
  }

  #moveTo(generation: number): void {
    if (generation === this.#generation) return
    const moved = this.#pages.size > 0 ? this.#movedSince(this.#generation) : null
    if (moved && generation > this.#generation) {
      for (const tag of [tagsOf.everything, ...moved]) {
        for (const key of this.#byTag.get(tag) ?? []) this.#drop(key)
      }
    } else this.#clear()
    this.#generation = generation
  }

  #clear(): void {
    this.#pages.clear()
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
    this.#bytes -= kept.bytes
    for (const tag of kept.tags) {
      const keys = this.#byTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#byTag.delete(tag)
    }
  }
}
