/** How often a process that serves says that it is there, and how often the first one listens; in milliseconds. */
export const beatEvery = 2_000

/** Half a minute: far longer than any work on the loop that answers, on however busy a machine. */
const mostMissed = 15

/**
 * Tells of those that have said nothing for too long. What counts is how often was listened, not the time: where
 * all stood still together, as a machine does that sleeps, nobody is at fault.
 */
export class Pulse<One> {
  readonly #missed = new Map<One, number>()
  readonly #most: number

  constructor(most = mostMissed) {
    this.#most = most
  }

  /** Who has once been heard is listened for from then on. */
  heard(one: One): void {
    this.#missed.set(one, 0)
  }

  forget(one: One): void {
    this.#missed.delete(one)
  }

  /** Those that were not heard so many times one after another. */
  listen(): One[] {
    for (const [one, missed] of this.#missed) this.#missed.set(one, missed + 1)
    return [...this.#missed].filter(([, missed]) => missed > this.#most).map(([one]) => one)
  }
}
