import type { StoryContent } from '@/db/content'
import { mediaIdsOf } from '@/features/stories/text'
import { type Locale, locales, otherLocales } from '@/lib/i18n/locales'

/** The passages that show a picture which the story does not show in another language. */
export function pictureDifferences({
  passages,
}: Pick<StoryContent, 'passages'>): { passageId: string; onlyIn: Locale }[] {
  const shown = (locale: Locale) =>
    new Set(passages.flatMap(({ panels }) => mediaIdsOf(panels[locale])))
  const all = { zh: shown('zh'), en: shown('en') }
  return passages.flatMap(({ id, panels, emptyOnPurpose = [] }) =>
    locales.flatMap((locale) => {
      const others = otherLocales(locale).filter((other) => !emptyOnPurpose.includes(other))
      const isAlone = mediaIdsOf(panels[locale]).some((mediaId) =>
        others.some((other) => !all[other].has(mediaId)),
      )
      return isAlone ? [{ passageId: id, onlyIn: locale }] : []
    }),
  )
}
