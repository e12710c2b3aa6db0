import fc from 'fast-check'
import type { Block, BlockKind, BlockOf, Inline, Passage, StoryContent } from '@/db/content'
import { markNames } from '@/db/marks'
import { locales } from '@/lib/i18n/locales'

/** The pictures that arbitrary content may show. */
export const arbitraryMediaIds = ['00000000000000a1', '00000000000000a2'] as const

/** The sound, an MP3, that arbitrary content may play. */
export const arbitraryRecordingId = '00000000000000b1'

const words = fc.oneof(
  fc.constantFrom('桥', '今天', '开通。', 'Bridge ', 'opens', ' 3 km', '“引号”', '  ', '𠮷'),
  fc.string({ maxLength: 6 }),
)

const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: words,
    marks: fc.subarray([...markNames]),
    link: fc.constantFrom('/zh/about', 'https://example.org/?a=1&b=2'),
  },
  { requiredKeys: ['text'] },
)

const inlines = fc.array(inline, { maxLength: 4 })

const picture = fc.record(
  { mediaId: fc.constantFrom(...arbitraryMediaIds), alt: words, caption: words, credit: words },
  { requiredKeys: ['mediaId', 'alt'] },
)

const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record(
    {
      type: fc.constant('table' as const),
      caption: words,
      hasHeader: fc.boolean(),
      rows: fc.array(fc.array(inlines, { minLength: columns, maxLength: columns }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: ['type', 'hasHeader', 'rows'] },
  ),
)

/** Any well formed block of each kind, also untidy ones with empty runs and lines. */
const arbitraryBlocks: { [Kind in BlockKind]: fc.Arbitrary<BlockOf<Kind>> } = {
  paragraph: fc.record({ type: fc.constant('paragraph'), text: inlines }),
  heading: fc.record({
    type: fc.constant('heading'),
    level: fc.constantFrom(2, 3),
    text: inlines,
  }),
  quote: fc.record({
    type: fc.constant('quote'),
    paragraphs: fc.array(inlines, { maxLength: 3 }),
  }),
  list: fc.record(
    {
      type: fc.constant('list'),
      style: fc.constantFrom('bulleted', 'numbered'),
      start: fc.integer({ min: 0, max: 5 }),
      items: fc.array(inlines, { maxLength: 3 }),
    },
    { requiredKeys: ['type', 'style', 'items'] },
  ),
  picture: fc.record({ type: fc.constant('picture'), picture }),
  gallery: fc.record({
    type: fc.constant('gallery'),
    pictures: fc.array(picture, { maxLength: 3 }),
  }),
  table,
  rule: fc.record({ type: fc.constant('rule') }),
  embed: fc.record(
    {
      type: fc.constant('embed'),
      source: fc.oneof(
        fc.record(
          {
            kind: fc.constant('player'),
            player: fc.constant('youtube'),
            id: fc.constantFrom('dQw4w9WgXcQ', '__proto__-1'),
            start: fc.integer({ min: 1, max: 86_400 }),
          },
          { requiredKeys: ['kind', 'player', 'id'] },
        ),
        fc.record({
          kind: fc.constant('recording'),
          mediaId: fc.constant(arbitraryRecordingId),
          format: fc.constant('mp3'),
        }),
      ),
      still: fc.record({ mediaId: fc.constantFrom(...arbitraryMediaIds) }),
      title: words,
      caption: words,
      transcript: words,
    },
    { requiredKeys: ['type', 'source', 'title'] },
  ),
}

/** Paragraphs are what stories mostly have. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: arbitraryBlocks.paragraph },
  ...Object.values(arbitraryBlocks),
)

const blocks = fc.array(arbitraryBlock, { maxLength: 3 })

/** Any passage with an id out of a few, so that two versions of a story often share it. */
export const arbitraryPassage: fc.Arbitrary<Passage> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    panels: fc.record({ zh: blocks, en: blocks }),
    emptyOnPurpose: fc.subarray([...locales], { minLength: 1 }),
    machineDrafts: fc.record(
      {
        zh: fc.constant({ id: 'zhdraft', hash: '' }),
        en: fc.constant({ id: 'endraft', hash: '' }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'panels'] },
)

export const arbitraryPassages = fc.uniqueArray(arbitraryPassage, {
  selector: (passage) => passage.id,
  maxLength: 6,
})

const texts = fc.record({ zh: words, en: words }, { requiredKeys: [] })

export const arbitraryContent: fc.Arbitrary<StoryContent> = fc.record({
  sectionId: fc.option(fc.integer({ min: 1, max: 3 })),
  topicIds: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  sourceId: fc.option(fc.integer({ min: 1, max: 3 })),
  byline: texts,
  translator: texts,
  leadPicture: fc.option(
    fc.record({
      mediaId: fc.constantFrom(...arbitraryMediaIds),
      alt: texts,
      caption: texts,
      credit: texts,
    }),
  ),
  eventDate: fc.option(fc.constantFrom('2026-01-01', '2026-01-02T08:00:00+08:00')),
  slug: fc.option(fc.constantFrom('one', 'two')),
  headline: texts,
  standfirst: texts,
  passages: arbitraryPassages,
})
