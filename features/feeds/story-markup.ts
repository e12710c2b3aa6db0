import type { Edition } from '@/components/story/edition'
import { element, type Markup } from '@/lib/markup'
import { blockMarkup, type EmbedWords, figure } from './block-markup'

/** What a reader elsewhere is told beside the text, in the edition's language. */
export type StoryWords = EmbedWords & {
  corrections: string
  /** That a machine translated it, where one did. */
  machine: string | null
  /** The credit of the source. */
  source: string | null
  dateOf: (iso: string) => string
}

/**
 * A story as HTML for readers elsewhere: no style, no script, every address absolute. A pure
 * function of its arguments, the same for feeds, the interface and other newsrooms.
 */
export function storyMarkup(edition: Edition, words: StoryWords, siteUrl: string): Markup {
  const { leadPicture, passages, media, corrections } = edition
  return [
    leadPicture && figure(leadPicture, siteUrl),
    passages.flatMap(({ blocks }) =>
      blocks.map((block) => blockMarkup(block, { media, siteUrl, words })),
    ),
    corrections.length > 0 && [
      element('h2', {}, words.corrections),
      corrections.map(({ at, note }) =>
        element('p', {}, element('time', { datetime: at }, words.dateOf(at)), ` ${note}`),
      ),
    ],
    words.machine && element('p', {}, words.machine),
    words.source && element('p', {}, words.source),
  ]
}
