import type { Passage, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { panelText } from '@/features/passages/panel-text'
import { mediaIdsOf } from '@/features/passages/text'
import { diffText, type Part } from '@/features/passages/text-diff'
import { everyLocale, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { groupPassages, type PassageGroup } from './passage-groups'

const textFields = ['headline', 'standfirst', 'byline', 'translator'] as const
const leadPictureTexts = ['alt', 'caption', 'credit'] as const
const sharedFields = ['sectionId', 'topicIds', 'sourceId', 'eventDate', 'slug'] as const

/** How a panel of one language became another. */
export type PanelComparison = {
  parts: Part[]
  /** Whether marks, links or kinds of blocks changed where the words did not. */
  isReformatted: boolean
  /** The ids of the pictures that only one version shows. */
  picturesAdded: string[]
  picturesRemoved: string[]
  /** Whether the side has become, or is no longer, empty on purpose. */
  emptied: 'emptied' | 'filled' | null
}

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

/** All that differs between two versions of a story. */
export function compareContents(before: StoryContent, after: StoryContent): Comparison {
  return {
    fields: compareFields(before, after),
    shared: compareShared(before, after),
    passages: comparePassages(before.passages, after.passages),
  }
}

/** `compareContents` of what is stored, as JSON. Runs in the workshop. */
export function compareStored({ before, after }: { before: string; after: string }): Comparison {
  return compareContents(JSON.parse(before), JSON.parse(after))
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

function comparePassages(before: Passage[], after: Passage[]): PassageComparison[] {
  return groupPassages(before, after).map((group) => {
    const panels = everyLocale((locale) => comparePanels(group, locale))
    const fate = fateOf(group)
    return {
      before: group.before.map((passage) => before.indexOf(passage) + 1),
      after: group.after.map((passage) => after.indexOf(passage) + 1),
      fate,
      isMoved: group.isMoved,
      isChanged:
        fate !== 'kept' || group.isMoved || locales.some((locale) => isChanged(panels[locale])),
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

function comparePanels({ before, after }: PassageGroup, locale: Locale): PanelComparison {
  const [earlier, later] = [blocksOf(before, locale), blocksOf(after, locale)]
  const [earlierText, laterText] = [panelText(earlier), panelText(later)]
  const [shown, showing] = [mediaIdsOf(earlier), mediaIdsOf(later)]
  const picturesAdded = showing.filter((id) => !shown.includes(id))
  const picturesRemoved = shown.filter((id) => !showing.includes(id))
  return {
    parts: diffText(earlierText, laterText, locale),
    isReformatted:
      earlierText === laterText &&
      picturesAdded.length + picturesRemoved.length === 0 &&
      !isSame(earlier, later),
    picturesAdded,
    picturesRemoved,
    emptied: emptiedOf(before, after, locale),
  }
}

const blocksOf = (passages: Passage[], locale: Locale) =>
  passages.flatMap(({ panels }) => blocksIn(panels, locale))

function emptiedOf(
  before: Passage[],
  after: Passage[],
  locale: Locale,
): PanelComparison['emptied'] {
  const isEmpty = ({ emptyOnPurpose }: Passage) => emptyOnPurpose?.includes(locale) ?? false
  const [was, is] = [before.some(isEmpty), after.some(isEmpty)]
  if (was === is) return null
  return is ? 'emptied' : 'filled'
}

function isChanged(panel: PanelComparison): boolean {
  const pictures = panel.picturesAdded.length + panel.picturesRemoved.length
  return (
    panel.isReformatted ||
    pictures > 0 ||
    panel.emptied !== null ||
    panel.parts.some(({ kind }) => kind !== 'same')
  )
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
