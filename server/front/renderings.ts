/** A making of a page in the line, and whether anybody waits for it: who has an older page meanwhile does not. */
export type Place = { isAwaited: boolean }

type Waiting = { place: Place; go: () => void }

/** In milliseconds, as a page takes in none but rare cases. */
const usualPatience = 250

/**
 * Where the makings of pages wait for their turn. They go one at a time, since two at once would take as long together, and
 * the first would come no sooner than the second: those that somebody waits for, then the others, each in the
 * order in which they were asked for. Only where one takes long is another begun beside it, up to `most` of
 * them. What is made before anybody asks comes after all.
 */
export class Renderings {
  readonly #most: number
  readonly #patience: number
  #running = 0
  #isFilling = false
  /** When the latest was begun, as `performance.now()`. */
  #begunAt = 0
  #timer: NodeJS.Timeout | undefined
  readonly #waiting: Waiting[] = []
  readonly #fillings: (() => void)[] = []

  constructor(most: number, patience = usualPatience) {
    this.#most = most
    this.#patience = patience
  }

  /** Whether so many are being made, or in the line, that nobody who has an older page should wait. */
  get isFull(): boolean {
    return this.#running + this.#waiting.length >= this.#most
  }

  async run<T>(render: () => Promise<T>, place: Place = { isAwaited: true }): Promise<T> {
    await new Promise<void>((go) => {
      this.#waiting.push({ place, go })
      this.#begin()
    })
    try {
      return await render()
    } finally {
      this.#running -= 1
      this.#afterOthers()
    }
  }

  /** The same once no reader waits for a page. */
  async runWhenIdle<T>(render: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      this.#fillings.push(go)
      this.#fill()
    })
    try {
      return await render()
    } finally {
      this.#isFilling = false
      this.#afterOthers()
    }
  }

  /** Readers who came meanwhile, also those whose page is kept, are answered first. */
  #afterOthers(): void {
    setImmediate(() => {
      this.#begin()
      this.#fill()
    })
  }

  /** Begins with the next one, if that may be; else as soon as the latest that was begun has taken long. */
  #begin(): void {
    if (this.#waiting.length === 0 || this.#running >= this.#most) return
    const left = this.#running > 0 ? this.#begunAt + this.#patience - performance.now() : 0
    if (left > 0) {
      this.#beginIn(left)
      return
    }
    const awaited = this.#waiting.findIndex(({ place }) => place.isAwaited)
    const [next] = this.#waiting.splice(Math.max(0, awaited), 1)
    this.#running += 1
    this.#begunAt = performance.now()
    next?.go()
  }

  #beginIn(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#begin()
    }, ms)
  }

  #fill(): void {
    if (this.#running > 0 || this.#waiting.length > 0 || this.#isFilling) return
    const next = this.#fillings.shift()
    if (!next) return
    this.#isFilling = true
    next()
  }
}
