import type { LeadPictureView, MediaFile } from '@/components/story/edition'
import type { Block, BlockOf, Inline, Mark, Picture } from '@/db/content'
import { type ByType, byType } from '@/lib/entry-of'
import { element, type Markup } from '@/lib/markup'
import { renditionPath } from '@/lib/paths'
import { type PlayerVideo, players, videoPage } from '@/lib/players'
import { isSound, type RecordingFormat, recordingPath } from '@/lib/recordings'

/** Where no `srcset` is understood, this width has to do. */
const plainWidth = 960

export type Surroundings = {
  media: ReadonlyMap<string, MediaFile>
  siteUrl: string
  words: EmbedWords
}

/** What is said beside an embed, in the edition's language. */
export type EmbedWords = {
  watch: (player: string) => string
  download: string
  transcript: string
}

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
  embed: embedMarkup,
}

/** A block for readers elsewhere. */
export const blockMarkup = (block: Block, around: Surroundings) => byType(writers, block, around)

/** No reader elsewhere asks another site for anything: the still picture leads there. */
function embedMarkup(block: BlockOf<'embed'>, { media, siteUrl, words }: Surroundings): Markup {
  const { source, still, title, caption, transcript } = block
  const file = still && media.get(still.mediaId)
  const picture = file && image(file, title, siteUrl)
  const { href, label, stage } =
    source.kind === 'player'
      ? playerMarkup(source, picture, words)
      : recordingMarkup(source, picture, siteUrl, words)
  return [
    element(
      'figure',
      {},
      stage,
      element(
        'figcaption',
        {},
        element('strong', {}, title),
        caption && ` ${caption}`,
        ' ',
        element('a', { href }, label),
      ),
    ),
    transcript && [
      element('p', {}, element('strong', {}, words.transcript)),
      transcript.split('\n').map((line) => line.trim() && element('p', {}, line)),
    ],
  ]
}

function playerMarkup(source: PlayerVideo, picture: Markup, words: EmbedWords) {
  const href = videoPage(source)
  const label = words.watch(players[source.player].brand)
  return { href, label, stage: picture && element('a', { href }, picture) }
}

function recordingMarkup(
  { mediaId, format }: { mediaId: string; format: RecordingFormat },
  picture: Markup,
  siteUrl: string,
  words: EmbedWords,
) {
  const href = new URL(recordingPath(mediaId, format), siteUrl).href
  const name = isSound(format) ? 'audio' : 'video'
  const player = element(name, { controls: 'controls', preload: 'none', src: href })
  return { href, label: words.download, stage: [picture, player] }
}

function pictureMarkup({ mediaId, ...picture }: Picture, { media, siteUrl }: Surroundings): Markup {
  const file = media.get(mediaId)
  return file && figure({ ...picture, file }, siteUrl)
}

/** A picture with what is said of it, in one width and format that every reader shows. */
export function figure({ file, alt, caption, credit }: LeadPictureView, siteUrl: string): Markup {
  return element(
    'figure',
    {},
    image(file, alt, siteUrl),
    (caption || credit) &&
      element('figcaption', {}, caption, credit && [' ', element('small', {}, credit)]),
  )
}

function image(file: MediaFile, alt: string, siteUrl: string): Markup {
  const width = file.widths.findLast((wide) => wide <= plainWidth) ?? file.widths[0] ?? file.width
  return element('img', {
    src: new URL(renditionPath(file.id, width, 'jpg'), siteUrl).href,
    alt,
    width,
    height: Math.round((width * file.height) / file.width),
  })
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
