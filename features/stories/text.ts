import type { Block, Inline, Picture, StoryContent } from '@/db/content'
import { type Locale, locales } from '@/lib/i18n/locales'

/** The words of a block as plain text, its parts on lines of their own. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.text)
    case 'quote':
      return block.paragraphs.map(inlineText).join('\n')
    case 'list':
      return block.items.map(inlineText).join('\n')
    case 'picture':
      return block.picture.caption ?? ''
    case 'gallery':
      return block.pictures.map((picture) => picture.caption ?? '').join('\n')
    case 'table':
      return [block.caption ?? '', ...block.rows.map((row) => row.map(inlineText).join('\t'))].join(
        '\n',
      )
    case 'rule':
      return ''
  }
}

/** All runs of text of a block, in reading order. */
export function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text
    case 'quote':
      return block.paragraphs.flat()
    case 'list':
      return block.items.flat()
    case 'table':
      return block.rows.flat(2)
    case 'picture':
    case 'gallery':
    case 'rule':
      return []
  }
}

export function inlineText(text: Inline[]): string {
  return text.map((run) => run.text).join('')
}

/** The ids of all pictures that the blocks show. */
export function mediaIdsOf(blocks: Block[]): string[] {
  return picturesOf(blocks).map(({ mediaId }) => mediaId)
}

export function picturesOf(blocks: Block[]): Picture[] {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return [block.picture]
    return block.type === 'gallery' ? block.pictures : []
  })
}

/** The ids of all pictures of a story, in any language. */
export function storyMediaIds({ leadPicture, passages }: StoryContent): string[] {
  const inBody = passages.flatMap(({ panels }) =>
    locales.flatMap((locale) => mediaIdsOf(panels[locale])),
  )
  return [...new Set([...(leadPicture ? [leadPicture.mediaId] : []), ...inBody])]
}

/** Whether the body of a language says or shows anything. */
export function hasBody(content: StoryContent, locale: Locale): boolean {
  return content.passages.some((passage) => passage.panels[locale].some(saysSomething))
}

/** Whether anyone has begun to write the story in a language. */
export function isBegun(content: StoryContent, locale: Locale): boolean {
  return Boolean(content.headline[locale]?.trim()) || hasBody(content, locale)
}

function saysSomething(block: Block): boolean {
  return mediaIdsOf([block]).length > 0 || blockText(block).trim() !== ''
}

/** The languages in which the story has anything to publish. */
export function writtenLocales(content: StoryContent): Locale[] {
  return locales.filter((locale) => content.headline[locale]?.trim() && hasBody(content, locale))
}
