import type { Block } from '@/db/content'
import { everyLocale, languageTags } from '@/lib/i18n/locales'
import type { Edition } from './edition'

const longestDescription = 160
/** As much as tells where the last word begins that may not be cut. */
const looked = 2 * longestDescription

const segmenters = everyLocale(
  (locale) => new Intl.Segmenter(languageTags[locale], { granularity: 'word' }),
)

/** The first paragraph's first words, for where a standfirst is wanted and there is none. */
export function openingWords({ passages, locale }: Pick<Edition, 'passages' | 'locale'>): string {
  const first = passages.flatMap(({ blocks }) => blocks).find(isParagraph)
  const text = first?.text.map((run) => run.text).join('') ?? ''
  if (text.length <= longestDescription) return text
  const words = [...segmenters[locale].segment(text.slice(0, looked))]
  const fitting = words.filter(({ index, segment }) => index + segment.length <= longestDescription)
  return `${fitting
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`
}

const isParagraph = (block: Block) => block.type === 'paragraph'
