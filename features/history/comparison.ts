import type { Block, Passage, StoryContent } from '@/db/content'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { panelText } from './panel-text'
import { diffText, type Part } from './text-diff'

const textFields = ['headline', 'standfirst', 'byline', 'translator'] as const
const leadPictureTexts = ['alt', 'caption', 'credit'] as const
const sharedFields = ['sectionId', 'topicIds', 'sourceId', 'eventDate', 'slug'] as const

/** How a text of one language became another. */
export type TextComparison = {
  parts: Part[]
  /** Whether marks, links or pictures changed where the words did not. */
  isReformatted: boolean
}

export type PassageComparison = {
  id: string
  fate: 'kept' | 'added' | 'removed'
  panels: Record<Locale, TextComparison>
}

export type FieldComparison = {
  field: (typeof textFields)[number] | 'leadPictureAlt' | 'leadPictureCaption' | 'leadPictureCredit'
  locale: Locale
  parts: Part[]
}

export type Comparison = {
  fields: FieldComparison[]
  /** Shared fields that have another value; the lead picture where it is another one. */
  shared: {
    field: (typeof sharedFields)[number] | 'leadPicture'
    before: unknown
    after: unknown
  }[]
  isReordered: boolean
  /** Passages in the later order, those taken away where they stood; the unchanged ones left out. */
  passages: PassageComparison[]
}

/** All that differs between two versions of a story. */
export function compareContents(before: StoryContent, after: StoryContent): Comparison {
  return {
    fields: compareFields(before, after),
    shared: compareShared(before, after),
    isReordered: isReordered(before.passages, after.passages),
    passages: comparePassages(before.passages, after.passages),
  }
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

function compareShared(before: StoryContent, after: StoryContent): Comparison['shared'] {
  const fields = sharedFields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
  const pictures = [before.leadPicture?.mediaId ?? null, after.leadPicture?.mediaId ?? null]
  if (pictures[0] === pictures[1]) return fields
  return [...fields, { field: 'leadPicture', before: pictures[0], after: pictures[1] }]
}

function isReordered(before: Passage[], after: Passage[]): boolean {
  const ids = (passages: Passage[], others: Passage[]) =>
    passages.map(({ id }) => id).filter((id) => others.some((other) => other.id === id))
  return !isSame(ids(before, after), ids(after, before))
}

function comparePassages(before: Passage[], after: Passage[]): PassageComparison[] {
  const old = new Map(before.map((passage) => [passage.id, passage]))
  return inLaterOrder(before, after)
    .map((id) =>
      comparePassage(
        id,
        old.get(id),
        after.find((passage) => passage.id === id),
      ),
    )
    .filter(
      ({ fate, panels }) => fate !== 'kept' || locales.some((locale) => isChanged(panels[locale])),
    )
}

/** The later ids, each earlier one that is gone put in after what stood before it. */
function inLaterOrder(before: Passage[], after: Passage[]): string[] {
  const ids = after.map(({ id }) => id)
  for (const [index, { id }] of before.entries()) {
    if (ids.includes(id)) continue
    const previous = before[index - 1]
    ids.splice(previous ? ids.indexOf(previous.id) + 1 : 0, 0, id)
  }
  return ids
}

function comparePassage(
  id: string,
  before: Passage | undefined,
  after: Passage | undefined,
): PassageComparison {
  const panel = (locale: Locale) =>
    comparePanels(before?.panels[locale] ?? [], after?.panels[locale] ?? [], locale)
  return {
    id,
    fate: !before ? 'added' : !after ? 'removed' : 'kept',
    panels: { zh: panel('zh'), en: panel('en') },
  }
}

function comparePanels(before: Block[], after: Block[], locale: Locale): TextComparison {
  const [earlier, later] = [panelText(before), panelText(after)]
  return {
    parts: diffText(earlier, later, locale),
    isReformatted: earlier === later && !isSame(before, after),
  }
}

function isChanged({ parts, isReformatted }: TextComparison): boolean {
  return isReformatted || parts.some(({ kind }) => kind !== 'same')
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
