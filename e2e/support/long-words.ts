import { eq } from 'drizzle-orm'
import type { Block, Inline, StoryContent } from '@/db/content'
import { media } from '@/db/schema/media'
import { liveEditions } from '@/db/schema/publishing'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import type { Newsroom } from '@/e2e/support/newsroom'
import { publishStory, withdrawStory } from '@/features/publishing/commands'

/** As no line can hold it: two hundred letters without a place to part. */
export const longWord = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200)
const longAddress = `https://example.org/${'0123456789'.repeat(18)}`
const inBoth = { zh: longWord, en: longWord }

/** The addresses, without the language, of every kind of page that shows people's words. */
export type LongPages = { story: string; withdrawn: string; chineseOnly: string; places: string[] }

/** Stories, names of places and pictures, with a word in every field that is longer than any line. */
export function fillWithLongWords(newsroom: Newsroom): LongPages {
  const { db } = newsroom
  const place = { name: inBoth, slug: 'long' }
  const section = db.insert(sections).values(place).returning().get()
  const topic = db
    .insert(topics)
    .values({ ...place, introduction: inBoth })
    .returning()
    .get()
  const source = db
    .insert(sources)
    .values({ ...place, url: longAddress })
    .returning()
    .get()
  const pictures = db.select({ id: media.id }).from(media).limit(4).all()
  const [lead = '', ...others] = pictures.map(({ id }) => id)
  const content: Partial<StoryContent> = {
    sectionId: section.id,
    topicIds: [topic.id],
    sourceId: source.id,
    byline: inBoth,
    translator: inBoth,
    leadPicture: { mediaId: lead, alt: inBoth, caption: inBoth, credit: inBoth },
    standfirst: inBoth,
    passages: [
      { id: 'long', panels: { zh: blocksOfEachKind(others), en: blocksOfEachKind(others) } },
    ],
  }
  const stories = [1, 2, 3, 4, 5, 6].map(() => newsroom.live(inBoth, content))
  const [first, second] = stories
  if (!first || !second) throw new Error('No story was published')
  const act = { actor: 'desk', at: new Date().toISOString() }
  publishStory(db, { ...act, storyId: first.storyId, kind: 'correct', note: inBoth })
  withdrawStory(db, { ...act, storyId: second.storyId, note: inBoth })
  const chineseOnly = newsroom.live({ zh: longWord }, withoutEnglish(content))
  for (const { number } of stories.slice(2)) {
    newsroom.addReads(number, 'zh', 9)
    newsroom.addReads(number, 'en', 9)
  }
  const [live] = db.select().from(liveEditions).where(eq(liveEditions.storyId, first.storyId)).all()
  const day = (live?.updatedAt ?? '').slice(0, 10).replaceAll('-', '/')
  return {
    story: `/news/${first.number}/${live?.slug}`,
    withdrawn: `/news/${second.number}/${live?.slug}`,
    chineseOnly: `/news/${chineseOnly.number}/${live?.slug}`,
    places: [
      '',
      '/section/long',
      '/topic/long',
      '/source/long',
      '/archive',
      '/corrections',
      `/archive/${day.slice(0, 7)}`,
      `/archive/${day}`,
      `/search?q=${longWord}`,
      `/search?q=${longWord}&section=long`,
      `/search?q=${'x'.repeat(190)}`,
      `/${longWord}`,
    ],
  }
}

function withoutEnglish(content: Partial<StoryContent>): Partial<StoryContent> {
  const passages = content.passages?.map((passage) => ({
    ...passage,
    panels: { ...passage.panels, en: [] },
  }))
  return { ...content, passages: passages ?? [], standfirst: { zh: longWord } }
}

function blocksOfEachKind(mediaIds: string[]): Block[] {
  const line: Inline[] = [{ text: `${longWord} ` }, { text: longAddress, link: longAddress }]
  const [single, ...gallery] = mediaIds.map((mediaId) => ({
    mediaId,
    alt: longWord,
    caption: longWord,
    credit: longWord,
  }))
  if (!single) throw new Error('The demonstration has no picture')
  return [
    { type: 'paragraph', text: line },
    { type: 'heading', level: 2, text: line },
    { type: 'heading', level: 3, text: line },
    { type: 'quote', paragraphs: [line] },
    { type: 'list', style: 'bulleted', items: [line] },
    { type: 'list', style: 'numbered', items: [line] },
    { type: 'picture', picture: single },
    { type: 'gallery', pictures: gallery },
    {
      type: 'table',
      caption: longWord,
      hasHeader: true,
      rows: [
        [line, line],
        [line, line],
      ],
    },
  ]
}
