import type { BlockOf } from '@/db/content'
import { videoPage } from '@/lib/players'
import { type BlockRules, besideText, pictureless } from './block-rules'

/** Its still picture only invites to play it, and needs no words beside the title. */
export const embedRules: BlockRules<BlockOf<'embed'>> = {
  ...besideText,
  ...pictureless,
  text: (block) => wordsOf(block).filter(Boolean).join('\n'),
  plain: (block) => [block.title, ...linksOf(block), block.transcript].filter(Boolean).join('\n'),
  words: wordsOf,
  runs: () => [],
  mediaIds: ({ source, still }) => [
    ...(source.kind === 'recording' ? [source.mediaId] : []),
    ...(still ? [still.mediaId] : []),
  ],
  links: linksOf,
  normal: ({ source, still, title, caption, transcript }) => ({
    type: 'embed',
    source,
    ...(still && { still }),
    title,
    ...(caption && { caption }),
    ...(transcript && { transcript }),
  }),
  isEmpty: () => false,
}

function wordsOf({ title, caption = '', transcript = '' }: BlockOf<'embed'>): string[] {
  return [title, caption, transcript]
}

function linksOf({ source }: BlockOf<'embed'>): string[] {
  return source.kind === 'player' ? [videoPage(source)] : []
}
