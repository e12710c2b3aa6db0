/** How many there are of each name; of what there is none it holds nothing. */
export class Tally {
  readonly #counts = new Map<string, number>()

  of(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1)
  }

  take(name: string): void {
    if (this.of(name) > 1) this.#counts.set(name, this.of(name) - 1)
    else this.#counts.delete(name)
  }
}
