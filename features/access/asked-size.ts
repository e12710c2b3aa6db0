/** What a person may send at once: values, counted with those inside them, and characters of texts. */
export type AskedSize = { values: number; characters: number }

/** Far more than a form holds, and looked into within some milliseconds. */
export const formSize: AskedSize = { values: 20_000, characters: 1_000_000 }

/**
 * Whether more was sent than may be looked into: counting takes a hundredth of what a schema takes, and
 * ends where it is too much. Files and forms are counted as one: whoever reads them measures them.
 */
export function isTooLarge(asked: unknown, most: AskedSize): boolean {
  const left = { ...most }
  const open: unknown[] = [asked]
  while (open.length > 0) {
    const value = open.pop()
    left.values -= 1
    if (typeof value === 'string') left.characters -= value.length
    else if (Array.isArray(value)) {
      // Before they are looked at one by one: an array may hold millions.
      if (value.length > left.values) return true
      for (const one of value) open.push(one)
    } else if (isPlain(value)) {
      for (const [name, one] of Object.entries(value)) {
        left.characters -= name.length
        open.push(one)
      }
    }
    if (left.values - open.length < 0 || left.characters < 0) return true
  }
  return false
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const kind = Object.getPrototypeOf(value)
  return kind === Object.prototype || kind === null
}
