import type { Block } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'
import type { Edition } from './edition'

/** A passage as the parallel view sets it: its panels in the order of the languages shown. */
export type ParallelPassage = {
  id: string
  panels: { locale: Locale; blocks: Block[] }[]
  mark: PassageMark | null
}

/** Why two languages of a passage may not say the same: one is behind, or no one has confirmed it. */
export type PassageMark = { behind: Locale; ahead: Locale } | 'unconfirmed'

/**
 * The passages of a story's editions side by side. All editions of one revision name the same
 * passages in the same order; where a language is live at another revision, what only the later
 * editions have follows what stands before it there.
 */
export function parallelPassages(editions: Edition[]): ParallelPassage[] {
  return passageIds(editions).map((id) => ({
    id,
    mark: markOf(id, editions),
    panels: editions.map(({ locale, passages }) => ({
      locale,
      blocks: passages.find((passage) => passage.id === id)?.blocks ?? [],
    })),
  }))
}

/** Whether no passage that both languages have was ever confirmed: it is said once, and of none. */
export function isUnconfirmed(passages: ParallelPassage[]): boolean {
  const twoSided = passages.filter(({ panels }) => panels.every(({ blocks }) => blocks.length > 0))
  return twoSided.length > 0 && twoSided.every(({ mark }) => mark === 'unconfirmed')
}

/** The mark of a headline and standfirst: only what is behind, as most stories never have them confirmed. */
export function headingMark(editions: Edition[]): PassageMark | null {
  const marks = ['_headline', '_standfirst'].map((id) => markOf(id, editions))
  return marks.find((mark) => mark !== null && mark !== 'unconfirmed') ?? null
}

function markOf(id: string, editions: Edition[]): PassageMark | null {
  const standings = editions.flatMap(({ locale: behind, standings }) =>
    editions.flatMap(({ locale: ahead }) => {
      const standing = standings[ahead]
      return standing ? [{ behind, ahead, standing }] : []
    }),
  )
  const found = standings.find(({ standing }) => standing.behind.includes(id))
  if (found) return { behind: found.behind, ahead: found.ahead }
  return standings.some(({ standing }) => standing.unagreed.includes(id)) ? 'unconfirmed' : null
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
