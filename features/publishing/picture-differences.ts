import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { mediaIdsOf } from '@/features/passages/text'
import { everyLocale, type Locale, locales, otherLocales } from '@/lib/i18n/locales'

/** The passages that show a picture which the story does not show in another language. */
export function pictureDifferences({
  passages,
}: Pick<StoryContent, 'passages'>): { passageId: string; onlyIn: Locale }[] {
  const shown = (locale: Locale) =>
    new Set(passages.flatMap(({ panels }) => mediaIdsOf(blocksIn(panels, locale))))
  const all = everyLocale(shown)
  return passages.flatMap(({ id, panels, emptyOnPurpose = [] }) =>
    locales.flatMap((locale) => {
      const others = otherLocales(locale).filter((other) => !emptyOnPurpose.includes(other))
      const isAlone = mediaIdsOf(blocksIn(panels, locale)).some((mediaId) =>
        others.some((other) => !all[other].has(mediaId)),
      )
      return isAlone ? [{ passageId: id, onlyIn: locale }] : []
    }),
  )
}
