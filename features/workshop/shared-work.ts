const going = new Map<string, Promise<unknown>>()

/** What many ask for at once is made once: they all get what the first of them has begun. */
export async function sharedWork<Made>(key: string, make: () => Promise<Made>): Promise<Made> {
  const begun = going.get(key) as Promise<Made> | undefined
  if (begun) return begun
  const made = make().finally(() => going.delete(key))
  going.set(key, made)
  return made
}
