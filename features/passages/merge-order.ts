/**
 * The order of what is left of two reordered lists: that of the one who moved something (mine where
 * both did); what only the other has follows what it followed there.
 */
export function mergeOrder(
  base: string[],
  mine: string[],
  theirs: string[],
  left: Set<string>,
): string[] {
  const isMineFirst = hasMoved(base, mine, theirs)
  const [first, second] = isMineFirst ? [mine, theirs] : [theirs, mine]
  const order = first.filter((id) => left.has(id))
  const placed = new Set(order)
  let previous: string | null = null
  for (const id of second) {
    if (!left.has(id)) continue
    if (!placed.has(id)) {
      order.splice(previous === null ? 0 : order.indexOf(previous) + 1, 0, id)
      placed.add(id)
    }
    previous = id
  }
  return order
}

function hasMoved(base: string[], mine: string[], theirs: string[]): boolean {
  const inTheirs = new Set(theirs)
  const inBoth = new Set(mine.filter((id) => inTheirs.has(id)))
  const inBase = new Set(base)
  const before = base.filter((id) => inBoth.has(id))
  const after = mine.filter((id) => inBase.has(id) && inBoth.has(id))
  return before.some((id, index) => id !== after[index])
}
