import type { Reading } from '@/features/reads/commands'

type Options = {
  /** How many readings a minute are believed, all readers together; the rest is dropped. */
  perMinute?: number
  /** How many editions are held between two writings. */
  editions?: number
  now?: () => number
}

/**
 * Readings on their way to the database. Holds counts alone, nothing of who read; both bounds keep
 * one who sends without end from filling memory or the disk.
 */
export class ReadBuffer {
  readonly #counts = new Map<string, Reading>()
  readonly #perMinute: number
  readonly #editions: number
  readonly #now: () => number
  #minute = 0
  #believed = 0

  constructor({ perMinute = 6_000, editions = 5_000, now = Date.now }: Options = {}) {
    this.#perMinute = perMinute
    this.#editions = editions
    this.#now = now
  }

  /** Whether the reading is counted. */
  add({ number, locale }: Omit<Reading, 'count'>): boolean {
    const minute = Math.floor(this.#now() / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#believed = 0
    }
    const key = `${number} ${locale}`
    const known = this.#counts.get(key)
    if (this.#believed >= this.#perMinute) return false
    if (!known && this.#counts.size >= this.#editions) return false
    this.#counts.set(key, { number, locale, count: (known?.count ?? 0) + 1 })
    this.#believed += 1
    return true
  }

  /** Hands what is held to `write`; where that throws, it stays held for the next time. */
  empty(write: (readings: Reading[]) => void): void {
    if (this.#counts.size === 0) return
    write([...this.#counts.values()])
    this.#counts.clear()
  }
}
