import type { Reading } from '@/features/reads/commands'
import { Share } from './share'

type Options = {
  /** How many readings a minute are believed, all readers together; the rest is dropped. */
  perMinute?: number
  /** How many of these may come from one address. */
  perAddress?: number
  /** How many editions are held between two writings. */
  editions?: number
  /** Between how many processes readers are divided, each of which believes its part. */
  sharedBy?: number
  now?: () => number
}

/**
 * Readings on their way to the database. Holds counts alone, nothing of who read; the bounds keep one who
 * sends without end from filling memory or the disk, and from leaving nothing to other readers.
 */
export class ReadBuffer {
  readonly #counts = new Map<string, Reading>()
  readonly #perMinute: number
  readonly #editions: number
  readonly #share: Share
  readonly #now: () => number
  #minute = 0
  #believed = 0

  constructor(options: Options = {}) {
    const {
      perMinute = 6_000,
      perAddress = 300,
      editions = 5_000,
      sharedBy = 1,
      now = () => Date.now(),
    } = options
    this.#perMinute = Math.ceil(perMinute / sharedBy)
    this.#share = new Share(Math.ceil(perAddress / sharedBy))
    this.#editions = editions
    this.#now = now
  }

  /** Whether a reading from `address` is counted. */
  add({ number, locale }: Omit<Reading, 'count'>, address: string): boolean {
    const minute = Math.floor(this.#now() / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#believed = 0
      this.#share.renew()
    }
    const key = `${number} ${locale}`
    const known = this.#counts.get(key)
    if (this.#believed >= this.#perMinute || !this.#share.has(address)) return false
    if (!known && this.#counts.size >= this.#editions) return false
    this.#counts.set(key, { number, locale, count: (known?.count ?? 0) + 1 })
    this.#believed += 1
    this.#share.take(address)
    return true
  }

  /** Hands what is held to `write`; where that throws, it stays held for the next time. */
  empty(write: (readings: Reading[]) => void): void {
    if (this.#counts.size === 0) return
    write([...this.#counts.values()])
    this.#counts.clear()
  }
}
