import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'

/** A story whose languages carry the same mark, so that a page can tell whether they are of one edition. */
export function edition(mark: number, sectionId: number): StoryContent {
  return buildContent({
    sectionId,
    headline: { zh: `第${mark}版`, en: `Edition ${mark}` },
    slug: 'edition',
    passages: [buildPassage('first', `这是第${mark}版。`, `This is edition ${mark}.`)],
  })
}

/** The mark of a headline or text in either language; 0 where it has none. */
export const markOf = (text: string | undefined): number =>
  Number(
    /第(\d+)版|edition (\d+)/iu
      .exec(text ?? '')
      ?.slice(1)
      .find(Boolean) ?? 0,
  )

/** All marks that a page shows. */
export const marksOf = (html: string): Set<number> =>
  new Set([...html.matchAll(/第(\d+)版|edition (\d+)/giu)].map(([, zh, en]) => Number(zh ?? en)))
