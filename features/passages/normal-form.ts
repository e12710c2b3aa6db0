import type { Block, Inline, Mark, Passage, Picture } from '@/db/content'
import { markNames } from '@/db/marks'
import { type Locale, locales } from '@/lib/i18n/locales'

/**
 * One way to write each text, so that what reads the same compares the same: runs with the same
 * marks are joined, marks stand in one order, and lines without text fall away (a table keeps its
 * empty cells, for they hold the columns).
 */
export function normalPassage(passage: Passage): Passage {
  const panels = { zh: normalBlocks(passage.panels.zh), en: normalBlocks(passage.panels.en) }
  const emptyOnPurpose = locales.filter((locale) => isEmptyOnPurpose(passage, locale))
  return { id: passage.id, panels, ...(emptyOnPurpose.length > 0 && { emptyOnPurpose }) }
}

/** A side that has text is not empty, whatever was once decided about it. */
export function isEmptyOnPurpose(passage: Passage, locale: Locale): boolean {
  return (
    normalBlocks(passage.panels[locale]).length === 0 &&
    (passage.emptyOnPurpose?.includes(locale) ?? false)
  )
}

export function normalBlocks(blocks: Block[]): Block[] {
  return blocks.map(normalBlock).filter((block) => !isEmpty(block))
}

export function sameBlocks(one: Block[], other: Block[]): boolean {
  return JSON.stringify(normalBlocks(one)) === JSON.stringify(normalBlocks(other))
}

function normalBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', text: normalInlines(block.text) }
    case 'heading':
      return { type: 'heading', level: block.level, text: normalInlines(block.text) }
    case 'quote':
      return { type: 'quote', paragraphs: lines(block.paragraphs) }
    case 'list':
      return {
        type: 'list',
        style: block.style,
        ...(hasOwnStart(block) && { start: block.start }),
        items: lines(block.items),
      }
    case 'picture':
      return { type: 'picture', picture: normalPicture(block.picture) }
    case 'gallery':
      return { type: 'gallery', pictures: block.pictures.map(normalPicture) }
    case 'table':
      return {
        type: 'table',
        ...(block.caption && { caption: block.caption }),
        hasHeader: block.hasHeader,
        rows: block.rows.filter((row) => row.length > 0).map((row) => row.map(normalInlines)),
      }
    case 'rule':
      return { type: 'rule' }
  }
}

/** A list counts from 1 unless it says otherwise; bullets count nothing. */
function hasOwnStart({ style, start }: Extract<Block, { type: 'list' }>): boolean {
  return style === 'numbered' && start !== undefined && start !== 1
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text.length === 0
    case 'quote':
      return block.paragraphs.length === 0
    case 'list':
      return block.items.length === 0
    case 'gallery':
      return block.pictures.length === 0
    case 'table':
      return block.rows.length === 0
    case 'picture':
    case 'rule':
      return false
  }
}

function lines(texts: Inline[][]): Inline[][] {
  return texts.map(normalInlines).filter((text) => text.length > 0)
}

function normalInlines(text: Inline[]): Inline[] {
  const runs: Inline[] = []
  for (const run of text.filter(({ text }) => text !== '').map(normalRun)) {
    const last = runs.at(-1)
    if (last && sameLook(last, run)) last.text += run.text
    else runs.push(run)
  }
  return runs
}

function normalRun({ text, marks = [], link }: Inline): Inline {
  const ordered = markNames.filter((mark) => marks.includes(mark))
  return { text, ...(ordered.length > 0 && { marks: ordered }), ...(link && { link }) }
}

function sameLook(one: Inline, other: Inline): boolean {
  return one.link === other.link && names(one.marks) === names(other.marks)
}

const names = (marks: Mark[] = []) => marks.join(' ')

function normalPicture({ mediaId, alt, caption, credit }: Picture): Picture {
  return { mediaId, alt, ...(caption && { caption }), ...(credit && { credit }) }
}
