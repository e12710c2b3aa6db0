import type { StoryContent } from '@/db/content'
import { type ChangedPlace, changedPlaces } from '@/features/passages/changed-places'
import { machineDraftOf } from '@/features/passages/machine-drafts'
import { type Locale, locales } from '@/lib/i18n/locales'

/** What one revision did to a story, as a line of its history has it. */
export type Change =
  | { kind: 'field'; field: WholeField; locales: Locale[] }
  | { kind: 'passages'; fate: PassageFate; numbers: number[]; locales: Locale[] }

/** `drafted` are those of which a machine wrote the languages. */
export type PassageFate = 'edited' | 'added' | 'removed' | 'drafted'

type WholeField = Exclude<ChangedPlace['field'], 'panel' | 'emptyOnPurpose'>

/** The changes between two versions: a line a field, and one for passages that changed alike. */
export function changesBetween(before: StoryContent, after: StoryContent): Change[] {
  const places = changedPlaces(before, after)
  return [...changesOfFields(places), ...changesOfPassages(places, before, after)]
}

/** `changesBetween` of what is stored, as JSON. Runs in the workshop. */
export function changesInStored({ before, after }: { before: string; after: string }): Change[] {
  return changesBetween(JSON.parse(before), JSON.parse(after))
}

function changesOfFields(places: ChangedPlace[]): Change[] {
  const whole = places.flatMap(({ field, locale, passageId }) =>
    passageId === null ? [{ field: field as WholeField, locale }] : [],
  )
  return [...Map.groupBy(whole, ({ field }) => field)].map(([field, found]) => ({
    kind: 'field',
    field,
    locales: localesIn(found),
  }))
}

function changesOfPassages(
  places: ChangedPlace[],
  before: StoryContent,
  after: StoryContent,
): Change[] {
  const [old, now] = [numbersOf(before), numbersOf(after)]
  const changed = [...Map.groupBy(places, ({ passageId }) => passageId)].flatMap(([id, found]) => {
    const number = id && (now.get(id) ?? old.get(id))
    if (!number) return []
    const drafted = draftedIn(id, before, after)
    const others = localesIn(found).filter((locale) => !drafted.includes(locale))
    const fate: PassageFate = !old.has(id) ? 'added' : now.has(id) ? 'edited' : 'removed'
    return [
      ...(others.length > 0 ? [{ fate, number, locales: others }] : []),
      ...(drafted.length > 0 ? [{ fate: 'drafted' as const, number, locales: drafted }] : []),
    ]
  })
  const alike = Map.groupBy(changed, ({ fate, locales: which }) => `${fate} ${which}`)
  return [...alike.values()].flatMap((group): Change[] => {
    const [one] = group
    if (!one) return []
    const numbers = group.map(({ number }) => number).toSorted((a, b) => a - b)
    return [{ kind: 'passages', fate: one.fate, numbers, locales: one.locales }]
  })
}

/** The languages of a passage that a machine wrote; words of a draft that came from elsewhere have no hash. */
function draftedIn(id: string, before: StoryContent, after: StoryContent): Locale[] {
  const [old, now] = [before, after].map(({ passages }) => passages.find((each) => each.id === id))
  return locales.filter((locale) => {
    const draft = now && machineDraftOf(now, locale)
    return draft?.hash && draft.id !== (old && machineDraftOf(old, locale)?.id)
  })
}

function numbersOf({ passages }: StoryContent): Map<string, number> {
  return new Map(passages.map(({ id }, index) => [id, index + 1]))
}

function localesIn(places: { locale: Locale | null }[]): Locale[] {
  return locales.filter((locale) => places.some((place) => place.locale === locale))
}
