import type { Edition, LeadPictureView, MediaFile } from '@/components/story/edition'
import type { Block, Inline, Mark } from '@/db/content'
import { element, type Markup } from '@/lib/markup'
import { renditionPath } from '@/lib/paths'

/** What a reader elsewhere is told beside the text, in the edition's language. */
export type StoryWords = {
  corrections: string
  /** The credit of the source. */
  source: string | null
  dateOf: (iso: string) => string
}

/** Where no `srcset` is understood, this width has to do. */
const plainWidth = 960

/**
 * A story as HTML for readers elsewhere: no style, no script, every address absolute. A pure
 * function of its arguments, the same for feeds, the interface and other newsrooms.
 */
export function storyMarkup(edition: Edition, words: StoryWords, siteUrl: string): Markup {
  const { leadPicture, passages, media, corrections } = edition
  return [
    leadPicture && figure(leadPicture, siteUrl),
    passages.flatMap(({ blocks }) => blocks.map((block) => blockMarkup(block, { media, siteUrl }))),
    corrections.length > 0 && [
      element('h2', {}, words.corrections),
      corrections.map(({ at, note }) =>
        element('p', {}, element('time', { datetime: at }, words.dateOf(at)), ` ${note}`),
      ),
    ],
    words.source && element('p', {}, words.source),
  ]
}

type Surroundings = { media: ReadonlyMap<string, MediaFile>; siteUrl: string }

function blockMarkup(block: Block, { media, siteUrl }: Surroundings): Markup {
  const inline = (text: Inline[]) => inlineMarkup(text, siteUrl)
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, inline(block.text))
    case 'heading':
      return element(block.level === 2 ? 'h2' : 'h3', {}, inline(block.text))
    case 'quote':
      return element(
        'blockquote',
        {},
        block.paragraphs.map((text) => element('p', {}, inline(text))),
      )
    case 'list':
      return element(
        block.style === 'numbered' ? 'ol' : 'ul',
        block.start === undefined ? {} : { start: block.start },
        block.items.map((text) => element('li', {}, inline(text))),
      )
    case 'picture':
      return pictureMarkup(block.picture, { media, siteUrl })
    case 'gallery':
      return block.pictures.map((picture) => pictureMarkup(picture, { media, siteUrl }))
    case 'table':
      return tableMarkup(block, inline)
    case 'rule':
      return element('hr')
    default:
      return block satisfies never
  }
}

function pictureMarkup(
  { mediaId, ...picture }: { mediaId: string; alt: string; caption?: string; credit?: string },
  { media, siteUrl }: Surroundings,
): Markup {
  const file = media.get(mediaId)
  return file && figure({ ...picture, file }, siteUrl)
}

function figure({ file, alt, caption, credit }: LeadPictureView, siteUrl: string): Markup {
  const width = file.widths.findLast((wide) => wide <= plainWidth) ?? file.widths[0] ?? file.width
  return element(
    'figure',
    {},
    element('img', {
      src: new URL(renditionPath(file.id, width, 'jpg'), siteUrl).href,
      alt,
      width,
      height: Math.round((width * file.height) / file.width),
    }),
    (caption || credit) &&
      element('figcaption', {}, caption, credit && [' ', element('small', {}, credit)]),
  )
}

function tableMarkup(
  { caption, hasHeader, rows }: Extract<Block, { type: 'table' }>,
  inline: (text: Inline[]) => Markup,
): Markup {
  const [first = [], ...rest] = rows
  const row = (name: 'th' | 'td') => (cells: Inline[][]) =>
    element(
      'tr',
      {},
      cells.map((text) => element(name, {}, inline(text))),
    )
  return element(
    'table',
    {},
    caption && element('caption', {}, caption),
    hasHeader && element('thead', {}, row('th')(first)),
    element('tbody', {}, (hasHeader ? rest : rows).map(row('td'))),
  )
}

const markElements: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  superscript: 'sup',
  subscript: 'sub',
}

function inlineMarkup(text: Inline[], siteUrl: string): Markup {
  return text.map(({ text, marks = [], link }) => {
    const marked = marks.reduceRight<Markup>(
      (inner, mark) => element(markElements[mark], {}, inner),
      text,
    )
    const href = link && absoluteLink(link, siteUrl)
    return href ? element('a', { href }, marked) : marked
  })
}

/** Readers elsewhere show what they are given: a link that leads nowhere safe is left out. */
function absoluteLink(link: string, siteUrl: string): string | null {
  const url = URL.parse(link, siteUrl)
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}
