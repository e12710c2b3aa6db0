import type { Passage, StoryContent } from '@/db/content'
import { diffText, type Part } from '@/features/passages/text-diff'
import type { Reading } from '@/features/passages/unread-drafts'
import { everyLocale, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { comparePanels, isPanelChanged, type PanelComparison } from './panel-comparison'
import { groupPassages, type PassageGroup } from './passage-groups'

const textFields = ['headline', 'standfirst', 'byline', 'translator'] as const
const leadPictureTexts = ['alt', 'caption', 'credit'] as const
const sharedFields = ['sectionId', 'topicIds', 'sourceId', 'eventDate', 'slug'] as const

export type Fate = 'kept' | 'added' | 'removed' | 'split' | 'merged' | 'regrouped'

export type PassageComparison = {
  /** The passages' places, from 1, in either version. */
  before: number[]
  after: number[]
  fate: Fate
  isMoved: boolean
  isChanged: boolean
  panels: Record<Locale, PanelComparison>
}

export type FieldComparison = {
  field: (typeof textFields)[number] | 'leadPictureAlt' | 'leadPictureCaption' | 'leadPictureCredit'
  locale: Locale
  parts: Part[]
}

/** A field that all languages share, and the value it had and has. */
export type SharedComparison =
  | { field: 'topicIds'; before: number[]; after: number[] }
  | { field: 'sectionId' | 'sourceId'; before: number | null; after: number | null }
  | { field: 'eventDate' | 'slug' | 'leadPicture'; before: string | null; after: string | null }

export type Comparison = {
  fields: FieldComparison[]
  shared: SharedComparison[]
  /** All passages in the later order, those taken away where they stood. */
  passages: PassageComparison[]
}

/**
 * All that differs between two versions of a story.
 * @param readings the confirmations that were ever given of drafts
 */
export function compareContents(
  before: StoryContent,
  after: StoryContent,
  readings: readonly Reading[] = [],
): Comparison {
  return {
    fields: compareFields(before, after),
    shared: compareShared(before, after),
    passages: comparePassages(before.passages, after.passages, readings),
  }
}

type Stored = { before: string; after: string; readings: Reading[] }

/** `compareContents` of what is stored, as JSON. Runs in the workshop. */
export function compareStored({ before, after, readings }: Stored): Comparison {
  return compareContents(JSON.parse(before), JSON.parse(after), readings)
}

export function isSameText({ fields, shared, passages }: Comparison): boolean {
  return fields.length + shared.length === 0 && !passages.some(({ isChanged }) => isChanged)
}

function compareFields(before: StoryContent, after: StoryContent): FieldComparison[] {
  const texts = textFields.flatMap((field) => compareTexts(field, before[field], after[field]))
  const words = leadPictureTexts.flatMap((key) =>
    compareTexts(
      pictureField[key],
      before.leadPicture?.[key] ?? {},
      after.leadPicture?.[key] ?? {},
    ),
  )
  return [...texts, ...words]
}

const pictureField = {
  alt: 'leadPictureAlt',
  caption: 'leadPictureCaption',
  credit: 'leadPictureCredit',
} as const

function compareTexts(
  field: FieldComparison['field'],
  before: PerLocale<string>,
  after: PerLocale<string>,
): FieldComparison[] {
  return locales
    .filter((locale) => (before[locale] ?? '') !== (after[locale] ?? ''))
    .map((locale) => ({
      field,
      locale,
      parts: diffText(before[locale] ?? '', after[locale] ?? '', locale),
    }))
}

function compareShared(before: StoryContent, after: StoryContent): SharedComparison[] {
  const fields = sharedFields.map(
    (field) => ({ field, before: before[field], after: after[field] }) as SharedComparison,
  )
  const leadPicture: SharedComparison = {
    field: 'leadPicture',
    before: before.leadPicture?.mediaId ?? null,
    after: after.leadPicture?.mediaId ?? null,
  }
  return [...fields, leadPicture].filter((field) => !isSame(field.before, field.after))
}

function comparePassages(
  before: Passage[],
  after: Passage[],
  readings: readonly Reading[],
): PassageComparison[] {
  return groupPassages(before, after).map((group) => {
    const panels = everyLocale((locale) => comparePanels(group, locale, readings))
    const fate = fateOf(group)
    return {
      before: group.before.map((passage) => before.indexOf(passage) + 1),
      after: group.after.map((passage) => after.indexOf(passage) + 1),
      fate,
      isMoved: group.isMoved,
      isChanged:
        fate !== 'kept' ||
        group.isMoved ||
        locales.some((locale) => isPanelChanged(panels[locale])),
      panels,
    }
  })
}

function fateOf({ before, after }: PassageGroup): Fate {
  if (before.length === 0) return 'added'
  if (after.length === 0) return 'removed'
  if (before.length === 1) return after.length === 1 ? 'kept' : 'split'
  return after.length === 1 ? 'merged' : 'regrouped'
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
