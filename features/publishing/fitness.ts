import type { Tx } from '@/db/client'
import type { Block, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import type { publicationKinds } from '@/db/schema/publishing'
import type { Problem } from '@/features/access/refused'
import { knownMedia } from '@/features/editions/media-files'
import {
  hasBody,
  mediaFieldOf,
  mediaIdsOf,
  mediaName,
  picturesOf,
  storyMediaIds,
} from '@/features/passages/text'
import type { UnreadDraft } from '@/features/passages/unread-drafts'
import { locales as allLocales, type Locale, type PerLocale } from '@/lib/i18n/locales'

export type Fitness = {
  kind: (typeof publicationKinds)[number]
  note?: PerLocale<string>
  /** Whether a story without a section may not go out: so for the desk, not for an import. */
  needsSection?: boolean
  /** The pictures that the library has no more, by `gonePicturesOf`. */
  gone: ReadonlySet<string>
  /** The panels that a machine wrote and nobody has confirmed: none of them goes out. */
  unread: readonly UnreadDraft[]
}

/** All that has to be put right before the languages may go out, in the order of the page. */
export function problemsOf(
  content: StoryContent,
  locales: readonly Locale[],
  { kind, note = {}, needsSection = false, gone, unread }: Fitness,
): Problem[] {
  return [
    ...(needsSection && content.sectionId === null ? [shared('section')] : []),
    ...(content.leadPicture && gone.has(content.leadPicture.mediaId)
      ? [shared('leadPicture')]
      : []),
    ...(kind === 'correct' ? noteProblems(note, locales) : []),
    ...allLocales
      .filter((locale) => locales.includes(locale))
      .flatMap((locale) => [
        ...editionProblems(content, locale, gone),
        ...unread
          .filter((draft) => draft.locale === locale)
          .map(({ passageId }) => ({ ...inEdition('machineDraft', locale), passageId })),
      ]),
  ]
}

/**
 * The pictures of a story that were deleted: a picture that an old revision alone shows may be, and
 * that revision may be restored.
 */
export function gonePicturesOf(tx: Tx, content: StoryContent): Set<string> {
  const ids = storyMediaIds(content)
  const found = knownMedia(tx, ids)
  return new Set(ids.filter((id) => !found.has(id)))
}

/** The languages in which readers would not be told why. */
export function noteProblems(note: PerLocale<string>, locales: readonly Locale[]): Problem[] {
  return locales
    .filter((locale) => isBlank(note[locale]))
    .map((locale) => inEdition('note', locale))
}

function editionProblems(
  content: StoryContent,
  locale: Locale,
  gone: ReadonlySet<string>,
): Problem[] {
  const { headline, leadPicture, passages } = content
  return [
    ...(isBlank(headline[locale]) ? [inEdition('headline', locale)] : []),
    ...(hasBody(content, locale) ? [] : [inEdition('body', locale)]),
    ...(leadPicture && isBlank(leadPicture.alt[locale])
      ? [inEdition('leadPictureAlt', locale)]
      : []),
    ...passages.flatMap(({ id, panels }) => {
      const blocks = blocksIn(panels, locale)
      const lost = mediaIdsOf(blocks).find((each) => gone.has(each))
      return lost
        ? [mediaGone(blocks, lost, { ...inEdition('picture', locale), passageId: id })]
        : []
    }),
    ...passages
      .filter(({ panels }) => blocksIn(panels, locale).some(isEmbedWithoutTitle))
      .map(({ id }) => ({ ...inEdition('embedTitle', locale), passageId: id })),
    ...passages
      .filter(({ panels }) => blocksIn(panels, locale).some(hasPictureWithoutAlt))
      .map(({ id }) => ({ ...inEdition('pictureAlt', locale), passageId: id })),
  ]
}

function hasPictureWithoutAlt(block: Block): boolean {
  return picturesOf([block]).some(({ alt }) => isBlank(alt))
}

/** Without one, a reader who does not see it cannot know what would be played. */
function isEmbedWithoutTitle(block: Block): boolean {
  return block.type === 'embed' && isBlank(block.title)
}

const isBlank = (text: string | undefined): boolean => !text?.trim()

const shared = (field: Problem['field']): Problem => ({ field, locale: null, passageId: null })

const inEdition = (field: Problem['field'], locale: Locale): Problem => ({
  field,
  locale,
  passageId: null,
})

function mediaGone(blocks: Block[], mediaId: string, place: Problem): Problem {
  const name = mediaName(blocks, mediaId)
  return { ...place, field: mediaFieldOf(blocks, mediaId), ...(name && { name }) }
}
