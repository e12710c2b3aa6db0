import type { Fields, LeadPicture } from '@/db/content'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import type { Conflict } from './conflict'
import { type Change, mergeValue } from './merge-value'

/** Joins everything of two versions but their passages. */
export function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): { content: Fields; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const report = (field: string, locale: Locale | null) =>
    conflicts.push({ passageId: null, field, locale })

  const shared = <Key extends 'sectionId' | 'sourceId' | 'eventDate' | 'slug'>(key: Key) =>
    take(mergeValue(base[key], mine[key], theirs[key]), () => report(key, null))
  const texts = (key: 'headline' | 'standfirst' | 'byline' | 'translator') =>
    mergeTexts(base[key], mine[key], theirs[key], (locale) => report(key, locale))

  const content: Fields = {
    sectionId: shared('sectionId'),
    topicIds: mergeSet(base.topicIds, mine.topicIds, theirs.topicIds),
    sourceId: shared('sourceId'),
    byline: texts('byline'),
    translator: texts('translator'),
    leadPicture: mergeLeadPicture(
      base.leadPicture,
      mine.leadPicture,
      theirs.leadPicture,
      (locale) => report('leadPicture', locale),
    ),
    eventDate: shared('eventDate'),
    slug: shared('slug'),
    headline: texts('headline'),
    standfirst: texts('standfirst'),
  }
  return { content, conflicts }
}

function take<T>({ value, isConflict }: Change<T>, onConflict: () => void): T {
  if (isConflict) onConflict()
  return value
}

function mergeTexts(
  base: PerLocale<string>,
  mine: PerLocale<string>,
  theirs: PerLocale<string>,
  report: (locale: Locale) => void,
): PerLocale<string> {
  const merged: PerLocale<string> = {}
  for (const locale of locales) {
    const value = take(mergeValue(base[locale], mine[locale], theirs[locale]), () => report(locale))
    if (value !== undefined) merged[locale] = value
  }
  return merged
}

/** What either added is in, what either took out is out: a set cannot disagree. */
function mergeSet(base: number[], mine: number[], theirs: number[]): number[] {
  const ordered = mergeValue(base, mine, theirs)
  if (!ordered.isConflict) return ordered.value
  const kept = mine.filter((id) => !base.includes(id) || theirs.includes(id))
  const added = theirs.filter((id) => !base.includes(id) && !mine.includes(id))
  return [...kept, ...added]
}

function mergeLeadPicture(
  base: LeadPicture | null,
  mine: LeadPicture | null,
  theirs: LeadPicture | null,
  report: (locale: Locale | null) => void,
): LeadPicture | null {
  const isOnePicture =
    base && mine && theirs && base.mediaId === mine.mediaId && base.mediaId === theirs.mediaId
  if (!isOnePicture) return take(mergeValue(base, mine, theirs), () => report(null))
  const texts = (key: 'alt' | 'caption' | 'credit') =>
    mergeTexts(base[key], mine[key], theirs[key], report)
  return {
    mediaId: base.mediaId,
    alt: texts('alt'),
    caption: texts('caption'),
    credit: texts('credit'),
  }
}
