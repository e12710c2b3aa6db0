import { expect } from 'vitest'
import { tags } from '@/db/tags'
import type { Generations } from '@/server/generation'
import { type Names, type Shown, showPages } from './reader-pages'

/** What a change did to the pages that were made before it. */
export type Outcome = {
  /** Those that would be dropped. */
  dropped: string[]
  /** Those that show something else now. */
  changed: string[]
  count: number
}

/**
 * Changes something, and makes every page again. Fails where one that shows something else now would have
 * been kept. Gives the pages as they are now, for the next change.
 */
export async function changePages(
  before: Map<string, Shown>,
  names: () => Names,
  generations: Generations,
  change: () => unknown,
): Promise<Outcome & { after: Map<string, Shown> }> {
  const generation = await present(generations)
  change()
  const moved = generations.movedSince(generation)
  const after = await showPages(names())
  const dropped = [...before].filter(([, page]) => isDropped(page, moved)).map(([name]) => name)
  const changed = [...before]
    .filter(([name, { shows }]) => after.get(name)?.shows !== shows)
    .map(([name]) => name)
  expect(changed.filter((name) => !dropped.includes(name))).toEqual([])
  return { dropped, changed, count: before.size, after }
}

async function present({ read }: Generations): Promise<number> {
  // The generation is looked at once a turn of the event loop.
  await new Promise(setImmediate)
  return read()
}

/** As `PageCache` has it. */
function isDropped({ touched }: Shown, moved: ReadonlySet<string> | null): boolean {
  if (moved?.size === 0) return false
  if (!moved || touched.size === 0 || touched.has(tags.everything)) return true
  return [...touched].some((tag) => moved.has(tag))
}
