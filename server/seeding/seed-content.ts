import type { Block, LeadPicture, Picture, StoryContent } from '@/db/content'
import { panelsOf } from '@/db/panels'
import {
  inlines,
  type SeedBlock,
  type SeedLanguage,
  type SeedPassage,
  type SeedPicture,
  type SeedStory,
  seedLanguages,
} from '@/db/seeds/seed-story'

/** The ids that the vocabulary and the pictures of the seeds got in the database. */
export type SeedIds = {
  sections: ReadonlyMap<string, number>
  topics: ReadonlyMap<string, number>
  sources: ReadonlyMap<string, number>
  /** Media ids by picture file. */
  pictures: ReadonlyMap<string, string>
}

/** The content of a demonstration story; throws where it names something that the seeds lack. */
export function seedContent(story: SeedStory, ids: SeedIds): StoryContent {
  return {
    sectionId: idOf(ids.sections, story.section),
    topicIds: story.topics.map((topic) => idOf(ids.topics, topic)),
    sourceId: idOf(ids.sources, story.source),
    byline: story.byline,
    translator: story.translator,
    leadPicture: story.leadPicture ? leadPicture(story.leadPicture, ids) : null,
    eventDate: story.eventDate ?? null,
    slug: null,
    headline: story.headline,
    standfirst: story.standfirst,
    passages: story.passages.map((passage, index) => ({
      id: String(index + 1),
      panels: panelsOf(seedLanguages, (locale) =>
        passage[locale].map((block) => toBlock(block, locale, ids)),
      ),
      ...emptyOnPurpose(passage, story),
    })),
  }
}

/** The same content with the errors that its correction later put right. */
export function contentBeforeCorrection(
  content: StoryContent,
  correction: NonNullable<SeedStory['correction']>,
): StoryContent {
  let json = JSON.stringify(content.passages)
  for (const { corrected, original } of correction.before) {
    if (!json.includes(corrected)) throw new Error(`A correction names absent words: ${corrected}`)
    json = json.replaceAll(corrected, original)
  }
  return { ...content, passages: JSON.parse(json) }
}

/** The pictures that a story brings, with the words that the library keeps beside them. */
export function picturesOf(
  { leadPicture: lead, passages }: SeedStory,
  ids: SeedIds,
): LeadPicture[] {
  const inBody = passages
    .flatMap((passage) => passage[seedLanguages[0]])
    .flatMap((block) => {
      if (typeof block === 'string') return []
      if (block.type === 'picture') return [block.picture]
      return block.type === 'gallery' ? block.pictures : []
    })
  return [...(lead ? [lead] : []), ...inBody].map((picture) => leadPicture(picture, ids))
}

/** The same content with what was changed later and is not published yet. */
export function contentOfDraft(
  content: StoryContent,
  draft: NonNullable<SeedStory['draft']>,
): StoryContent {
  let json = JSON.stringify(content)
  for (const { from, to } of draft.changes) {
    if (!json.includes(from)) throw new Error(`A draft changes absent words: ${from}`)
    json = json.replaceAll(from, to)
  }
  return JSON.parse(json)
}

/** In a language that the story is written in. */
function emptyOnPurpose(passage: SeedPassage, { headline }: SeedStory) {
  const empty = seedLanguages.filter((each) => headline[each] && passage[each].length === 0)
  return empty.length > 0 && { emptyOnPurpose: empty }
}

function toBlock(block: SeedBlock, locale: SeedLanguage, ids: SeedIds): Block {
  if (typeof block === 'string') return { type: 'paragraph', text: inlines(block) }
  if (block.type === 'picture') {
    return { type: 'picture', picture: toPicture(block.picture, locale, ids) }
  }
  if (block.type === 'gallery') {
    return { type: 'gallery', pictures: block.pictures.map((one) => toPicture(one, locale, ids)) }
  }
  return block
}

function toPicture(
  { file, alt, caption, credit }: SeedPicture,
  locale: SeedLanguage,
  ids: SeedIds,
): Picture {
  return {
    mediaId: idOf(ids.pictures, file),
    alt: alt[locale],
    caption: caption[locale],
    credit: credit[locale],
  }
}

function leadPicture({ file, ...texts }: SeedPicture, ids: SeedIds): LeadPicture {
  return { mediaId: idOf(ids.pictures, file), ...texts }
}

function idOf<T>(ids: ReadonlyMap<string, T>, name: string): T {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The demonstration newsroom has no “${name}”`)
  return id
}
