type Turn = () => void

/**
 * How many pages are made at a time. More at once would take as much longer each, and whoever gets a kept
 * page would wait for all of them. Who comes later waits, in the order of coming. What is made before
 * anybody asks waits until no reader does, and takes no reader's place.
 */
export class Renderings {
  readonly #limit: number
  #running = 0
  #isFilling = false
  readonly #waiting: Turn[] = []
  readonly #fillings: Turn[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether whoever comes now has to wait. */
  get isFull(): boolean {
    return this.#running >= this.#limit
  }

  async run<T>(render: () => Promise<T>): Promise<T> {
    if (this.isFull) await new Promise<void>((go) => this.#waiting.push(go))
    else this.#running += 1
    try {
      return await render()
    } finally {
      // The place goes to whoever waits, so that nobody slips in between.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
      this.#fill()
    }
  }

  /** The same once no reader waits for a page, one at a time. */
  async runWhenIdle<T>(render: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      this.#fillings.push(go)
      this.#fill()
    })
    try {
      return await render()
    } finally {
      this.#isFilling = false
      // Readers who came meanwhile, also those whose page is kept, are answered first.
      setImmediate(() => this.#fill())
    }
  }

  #fill(): void {
    if (this.#running > 0 || this.#isFilling) return
    const next = this.#fillings.shift()
    if (!next) return
    this.#isFilling = true
    next()
  }
}
