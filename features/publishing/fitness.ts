import type { Block, StoryContent } from '@/db/content'
import type { publicationKinds } from '@/db/schema/publishing'
import { hasBody } from '@/features/stories/text'
import { locales as allLocales, type Locale, type PerLocale } from '@/lib/i18n/locales'

/** What keeps a language from going out; `locale` is null for what all languages share. */
export type Problem = {
  field: 'headline' | 'body' | 'section' | 'leadPictureAlt' | 'pictureAlt' | 'note'
  locale: Locale | null
  /** Where it lies, for what lies in the body. */
  passageId: string | null
}

export type Fitness = {
  kind: (typeof publicationKinds)[number]
  note?: PerLocale<string>
  /** Whether a story without a section may not go out: so for the desk, not for an import. */
  needsSection?: boolean
}

/** All that has to be put right before the languages may go out, in the order of the page. */
export function problemsOf(
  content: StoryContent,
  locales: readonly Locale[],
  { kind, note = {}, needsSection = false }: Fitness,
): Problem[] {
  return [
    ...(needsSection && content.sectionId === null ? [shared('section')] : []),
    ...(kind === 'correct' ? noteProblems(note, locales) : []),
    ...allLocales
      .filter((locale) => locales.includes(locale))
      .flatMap((locale) => editionProblems(content, locale)),
  ]
}

/** The languages in which readers would not be told why. */
export function noteProblems(note: PerLocale<string>, locales: readonly Locale[]): Problem[] {
  return locales
    .filter((locale) => isBlank(note[locale]))
    .map((locale) => inEdition('note', locale))
}

function editionProblems(content: StoryContent, locale: Locale): Problem[] {
  const { headline, leadPicture, passages } = content
  return [
    ...(isBlank(headline[locale]) ? [inEdition('headline', locale)] : []),
    ...(hasBody(content, locale) ? [] : [inEdition('body', locale)]),
    ...(leadPicture && isBlank(leadPicture.alt[locale])
      ? [inEdition('leadPictureAlt', locale)]
      : []),
    ...passages
      .filter(({ panels }) => panels[locale].some(hasPictureWithoutAlt))
      .map(({ id }) => ({ ...inEdition('pictureAlt', locale), passageId: id })),
  ]
}

function hasPictureWithoutAlt(block: Block): boolean {
  if (block.type === 'picture') return isBlank(block.picture.alt)
  return block.type === 'gallery' && block.pictures.some(({ alt }) => isBlank(alt))
}

const isBlank = (text: string | undefined): boolean => !text?.trim()

const shared = (field: Problem['field']): Problem => ({ field, locale: null, passageId: null })

const inEdition = (field: Problem['field'], locale: Locale): Problem => ({
  field,
  locale,
  passageId: null,
})
