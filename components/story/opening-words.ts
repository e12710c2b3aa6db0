import type { Block } from '@/db/content'
import type { Edition } from './edition'

const longestDescription = 160

/** The first paragraph's first words, for where a standfirst is wanted and there is none. */
export function openingWords({ passages, locale }: Pick<Edition, 'passages' | 'locale'>): string {
  const first = passages.flatMap(({ blocks }) => blocks).find(isParagraph)
  const text = first?.text.map((run) => run.text).join('') ?? ''
  if (text.length <= longestDescription) return text
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
  const fitting = words.filter(({ index, segment }) => index + segment.length <= longestDescription)
  return `${fitting
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`
}

const isParagraph = (block: Block) => block.type === 'paragraph'
