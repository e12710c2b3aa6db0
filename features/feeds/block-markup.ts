import type { LeadPictureView, MediaFile } from '@/components/story/edition'
import type { Block, BlockOf, Inline, Mark, Picture } from '@/db/content'
import { type ByType, byType } from '@/lib/entry-of'
import { element, type Markup } from '@/lib/markup'
import { renditionPath } from '@/lib/paths'

/** Where no `srcset` is understood, this width has to do. */
const plainWidth = 960

export type Surroundings = { media: ReadonlyMap<string, MediaFile>; siteUrl: string }

const writers: ByType<Block, [Surroundings], Markup> = {
  paragraph: ({ text }, { siteUrl }) => element('p', {}, inlineMarkup(text, siteUrl)),
  heading: ({ level, text }, { siteUrl }) =>
    element(level === 2 ? 'h2' : 'h3', {}, inlineMarkup(text, siteUrl)),
  quote: ({ paragraphs }, { siteUrl }) =>
    element(
      'blockquote',
      {},
      paragraphs.map((text) => element('p', {}, inlineMarkup(text, siteUrl))),
    ),
  list: ({ style, start, items }, { siteUrl }) =>
    element(
      style === 'numbered' ? 'ol' : 'ul',
      start === undefined ? {} : { start },
      items.map((text) => element('li', {}, inlineMarkup(text, siteUrl))),
    ),
  picture: ({ picture }, around) => pictureMarkup(picture, around),
  gallery: ({ pictures }, around) => pictures.map((picture) => pictureMarkup(picture, around)),
  table: (block, { siteUrl }) => tableMarkup(block, (text) => inlineMarkup(text, siteUrl)),
  rule: () => element('hr'),
}

/** A block for readers elsewhere. */
export const blockMarkup = (block: Block, around: Surroundings) => byType(writers, block, around)

function pictureMarkup({ mediaId, ...picture }: Picture, { media, siteUrl }: Surroundings): Markup {
  const file = media.get(mediaId)
  return file && figure({ ...picture, file }, siteUrl)
}

/** A picture with what is said of it, in one width and format that every reader shows. */
export function figure({ file, alt, caption, credit }: LeadPictureView, siteUrl: string): Markup {
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
  { caption, hasHeader, rows }: BlockOf<'table'>,
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
