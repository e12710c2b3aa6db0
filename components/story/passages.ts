import type { Block } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'
import type { Edition } from './edition'

/** A passage as the parallel view sets it: its panels in the order of the languages shown. */
export type ParallelPassage = { id: string; panels: { locale: Locale; blocks: Block[] }[] }

/**
 * The passages of a story's editions side by side. All editions of one revision name the same
 * passages in the same order; where a language is live at another revision, what only the later
 * editions have follows what stands before it there.
 */
export function parallelPassages(editions: Edition[]): ParallelPassage[] {
  return passageIds(editions).map((id) => ({
    id,
    panels: editions.map(({ locale, passages }) => ({
      locale,
      blocks: passages.find((passage) => passage.id === id)?.blocks ?? [],
    })),
  }))
}

function passageIds(editions: Edition[]): string[] {
  const ids: string[] = []
  for (const { passages } of editions) {
    passages.forEach(({ id }, index) => {
      if (ids.includes(id)) return
      const before = passages[index - 1]
      ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id)
    })
  }
  return ids
}
