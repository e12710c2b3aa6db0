import type { LeadPicture, Passage, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { type Locale, locales } from '@/lib/i18n/locales'
import { machineDraftOf } from './machine-drafts'

const sharedFields = ['sectionId', 'topicIds', 'sourceId', 'eventDate', 'slug'] as const
const textFields = ['headline', 'standfirst', 'byline', 'translator'] as const

/**
 * A place where two versions of a story differ. `passageId` is null for a field of the whole story,
 * `locale` where the place has no language: a shared field, or the order of the passages.
 */
export type ChangedPlace = {
  field:
    | (typeof sharedFields)[number]
    | (typeof textFields)[number]
    | 'leadPicture'
    | 'order'
    | 'panel'
    | 'emptyOnPurpose'
  locale: Locale | null
  passageId: string | null
}

/** Every place where `after` is another than `before`. */
export function changedPlaces(before: StoryContent, after: StoryContent): ChangedPlace[] {
  return [
    ...sharedFields
      .filter((field) => !isSame(before[field], after[field]))
      .map((field) => ({ field, locale: null, passageId: null })),
    ...locales.flatMap((locale) =>
      textFields
        .filter((field) => (before[field][locale] ?? '') !== (after[field][locale] ?? ''))
        .map((field) => ({ field, locale, passageId: null })),
    ),
    ...changesOfLeadPicture(before.leadPicture, after.leadPicture),
    ...changesOfPassages(before.passages, after.passages),
  ]
}

function changesOfLeadPicture(
  before: LeadPicture | null,
  after: LeadPicture | null,
): ChangedPlace[] {
  const place = { field: 'leadPicture' as const, passageId: null }
  if (before?.mediaId !== after?.mediaId) return [{ ...place, locale: null }]
  return locales
    .filter((locale) => !isSame(wordsOf(before, locale), wordsOf(after, locale)))
    .map((locale) => ({ ...place, locale }))
}

function wordsOf(picture: LeadPicture | null, locale: Locale): string[] {
  return (['alt', 'caption', 'credit'] as const).map((key) => picture?.[key][locale] ?? '')
}

function changesOfPassages(before: Passage[], after: Passage[]): ChangedPlace[] {
  const old = new Map(before.map((passage) => [passage.id, passage]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...(isReordered(before, after)
      ? [{ field: 'order', locale: null, passageId: null } as const]
      : []),
    ...after.flatMap((passage) => changesOfPassage(old.get(passage.id), passage)),
    ...before
      .filter(({ id }) => !kept.has(id))
      .flatMap((gone) => changesOfPassage(gone, undefined)),
  ]
}

/** Whether the passages that both have stand in another order. */
function isReordered(before: Passage[], after: Passage[]): boolean {
  const shared = (from: Passage[], other: Passage[]) => {
    const ids = new Set(other.map(({ id }) => id))
    return from.map(({ id }) => id).filter((id) => ids.has(id))
  }
  return !isSame(shared(before, after), shared(after, before))
}

function changesOfPassage(before: Passage | undefined, after: Passage | undefined): ChangedPlace[] {
  const passageId = (after ?? before)?.id ?? null
  return locales.flatMap((locale) => {
    const changes: ChangedPlace[] = []
    const isSaidTheSame = isSame(
      blocksIn(before?.panels ?? {}, locale),
      blocksIn(after?.panels ?? {}, locale),
    )
    if (!isSaidTheSame || !isSame(draftIn(before, locale), draftIn(after, locale))) {
      changes.push({ field: 'panel', locale, passageId })
    }
    if (isEmptyOnPurpose(before, locale) !== isEmptyOnPurpose(after, locale)) {
      changes.push({ field: 'emptyOnPurpose', locale, passageId })
    }
    return changes
  })
}

const draftIn = (passage: Passage | undefined, locale: Locale): string =>
  (passage && machineDraftOf(passage, locale)?.id) ?? ''

const isEmptyOnPurpose = (passage: Passage | undefined, locale: Locale): boolean =>
  passage?.emptyOnPurpose?.includes(locale) ?? false

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
