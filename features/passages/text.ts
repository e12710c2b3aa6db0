import type { Block, Inline, Picture, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { rulesOf } from '@/features/passages/blocks/rules-of'
import { type Locale, locales } from '@/lib/i18n/locales'

/** The words of a block as plain text, its parts on lines of their own. */
export const blockText = (block: Block): string => rulesOf(block).text(block)

/** All runs of text of a block, in reading order. */
export const inlinesOf = (block: Block): Inline[] => rulesOf(block).runs(block)

/** Its words that no run of text holds: captions, names, descriptions. */
export const wordsBeside = (block: Block): string[] => rulesOf(block).words(block)

/** The ids of all that the blocks show out of the library. */
export function mediaIdsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => rulesOf(block).mediaIds(block))
}

/** What writers call something out of the library that the blocks show: its words, as far as there are any. */
export function mediaName(blocks: Block[], mediaId: string): string {
  const block = blocks.find((each) => mediaIdsOf([each]).includes(mediaId))
  const picture = picturesOf(block ? [block] : []).find((each) => each.mediaId === mediaId)
  return (picture?.alt ?? (block && wordsBeside(block)[0]) ?? '').trim()
}

/** What something out of the library is, as the blocks show it. */
export function mediaFieldOf(blocks: Block[], mediaId: string): 'picture' | 'recording' {
  const isPlayed = blocks.some(
    (block) =>
      block.type === 'embed' &&
      block.source.kind === 'recording' &&
      block.source.mediaId === mediaId,
  )
  return isPlayed ? 'recording' : 'picture'
}

export function picturesOf(blocks: Block[]): Picture[] {
  return blocks.flatMap((block) => rulesOf(block).pictures(block))
}

/** The ids of all pictures of a story, in any language. */
export function storyMediaIds({ leadPicture, passages }: StoryContent): string[] {
  const inBody = passages.flatMap(({ panels }) =>
    locales.flatMap((locale) => mediaIdsOf(blocksIn(panels, locale))),
  )
  return [...new Set([...(leadPicture ? [leadPicture.mediaId] : []), ...inBody])]
}

/** Whether the body of a language says or shows anything. */
export function hasBody(content: StoryContent, locale: Locale): boolean {
  return content.passages.some((passage) => blocksIn(passage.panels, locale).some(saysSomething))
}

/** Whether anyone has begun to write the story in a language. */
export function isBegun(content: StoryContent, locale: Locale): boolean {
  return Boolean(content.headline[locale]?.trim()) || hasBody(content, locale)
}

export function begunLocales(content: StoryContent): Locale[] {
  return locales.filter((locale) => isBegun(content, locale))
}

function saysSomething(block: Block): boolean {
  const { links } = rulesOf(block)
  return mediaIdsOf([block]).length + links(block).length > 0 || blockText(block).trim() !== ''
}

/** The languages in which the story has anything to publish. */
export function writtenLocales(content: StoryContent): Locale[] {
  return locales.filter((locale) => content.headline[locale]?.trim() && hasBody(content, locale))
}
