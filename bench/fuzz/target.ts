/** A parser under test: it makes the next input out of chance, reads it, and throws only at what nobody foresaw. */
export interface Target {
  next: (random: () => number) => unknown
  read: (input: never) => unknown
}
