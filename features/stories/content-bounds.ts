import type { Block, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import type { AskedSize } from '@/features/access/asked-size'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import { inlinesOf, mediaIdsOf, wordsBeside } from '@/features/passages/text'
import { locales } from '@/lib/i18n/locales'

/**
 * What a story may hold. The longest reports have some hundred passages; the importer takes a thousand
 * paragraphs of each language (decision 8).
 */
export const contentBounds = {
  passages: 3_000,
  blocks: 10_000,
  characters: 1_000_000,
  /** Stretches of one look, of which a paragraph has a handful. */
  runs: 60_000,
  listItems: 10_000,
  tableCells: 20_000,
  tableColumns: 100,
  tableRows: 2_000,
  pictures: 500,
  topics: 100,
  /** Of a headline, a standfirst or any other field, in characters. */
  fieldLength: 10_000,
  idLength: 200,
}

/** What a story within these bounds takes to be sent, with room for one of former days. */
export const storySize: AskedSize = { values: 300_000, characters: 4_000_000 }

export type Bound = keyof typeof contentBounds

const bounds = Object.entries(contentBounds) as [Bound, number][]

/**
 * The first bound that a story passes, or null. What was past one before may stay so, as long as it
 * does not grow: a story of former days can be corrected.
 */
export function passedBound(content: StoryContent, before?: StoryContent): Bound | null {
  const now = measuresOf(content)
  if (bounds.every(([name, most]) => now[name] <= most)) return null
  const then = before && measuresOf(before)
  const passed = bounds.find(([name, most]) => now[name] > Math.max(most, then?.[name] ?? 0))
  return passed?.[0] ?? null
}

function measuresOf(content: StoryContent): Record<Bound, number> {
  const { passages, topicIds } = content
  const blocks = passages.flatMap(({ panels }) =>
    locales.flatMap((locale) => blocksIn(panels, locale)),
  )
  const runs = blocks.flatMap(inlinesOf)
  const tables = blocks.filter((block) => block.type === 'table')
  const fields = fieldsOf(content)
  return {
    passages: passages.length,
    blocks: blocks.length,
    characters: lengthOf([
      ...runs.map(({ text }) => text),
      ...blocks.flatMap(wordsBeside),
      ...fields,
    ]),
    runs: runs.length,
    listItems: blocks.reduce((sum, block) => sum + partsOf(block), 0),
    tableCells: tables.reduce((sum, { rows }) => sum + rows.flat().length, 0),
    tableColumns: longest(tables.flatMap(({ rows }) => rows)),
    tableRows: longest(tables.map(({ rows }) => rows)),
    pictures: mediaIdsOf(blocks).length,
    topics: topicIds.length,
    fieldLength: longest([...fields, ...runs.map(({ link = '' }) => link)]),
    idLength: longest([...passages.map(({ id }) => id), ...mediaIdsOf(blocks)]),
  }
}

function fieldsOf({ headline, standfirst, byline, translator, leadPicture, slug }: StoryContent) {
  const { alt = {}, caption = {}, credit = {} } = leadPicture ?? {}
  const perLocale = [headline, standfirst, byline, translator, alt, caption, credit]
  return [...perLocale.flatMap((texts) => locales.map((locale) => texts[locale] ?? '')), slug ?? '']
}

/** A paragraph or heading is no part of anything. */
function partsOf(block: Block): number {
  const rules = rulesOf(block)
  const lines = rules.lines(block) ?? []
  return rules.withLines(block, lines, 0) ? lines.length : 0
}

const lengthOf = (texts: string[]) => texts.reduce((sum, { length }) => sum + length, 0)

const longest = (all: { length: number }[]) =>
  all.reduce((most, { length }) => Math.max(most, length), 0)
