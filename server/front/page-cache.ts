type Kept<T> = { value: T; bytes: number }

/**
 * Finished pages by address, the least recently used given up first once `limit` bytes are kept.
 * Every page belongs to a generation of the database: when that moves on, all pages go.
 */
export class PageCache<T> {
  #pages = new Map<string, Kept<T>>()
  #bytes = 0
  #generation = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
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

  /** Keeps a page, unless the database has moved on since the generation that it was made from. */
  put(key: string, generation: number, value: T, bytes: number): void {
    if (generation !== this.#generation || bytes > this.#limit) return
    this.#drop(key)
    this.#pages.set(key, { value, bytes })
    this.#bytes += bytes
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

  #moveTo(generation: number): void {
    if (generation === this.#generation) return
    this.#pages.clear()
    this.#bytes = 0
    this.#generation = generation
  }

  #drop(key: string): void {
    const kept = this.#pages.get(key)
    if (!kept) return
    this.#pages.delete(key)
    this.#bytes -= kept.bytes
  }
}
