import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { agreementOf } from '@/features/passages/agreements'
import type { Confirmations } from '@/features/passages/confirmations'
import { blockText } from '@/features/passages/text'
import type { Locale } from '@/lib/i18n/locales'
import { pairs } from '@/lib/i18n/pairs'
import { type MemoryPair, textKey } from './pair'
import { sentencePairs } from './sentence-pairs'

/** A story is published while one waits: of a very long one the passages alone are remembered. */
const mostAligned = 300

/** The passages of a story that agree in languages, and their sentences; each pair once. */
export function agreedPairs(
  { passages }: StoryContent,
  confirmations: Confirmations,
  locales: readonly Locale[],
): MemoryPair[] {
  const found = pairs
    .filter((pair) => pair.every((locale) => locales.includes(locale)))
    .flatMap((pair) =>
      passages
        .filter((passage) => agreementOf(passage, confirmations, pair).state === 'agreed')
        .map(({ panels }): MemoryPair => {
          const [first, second] = pair
          return { pair, texts: [textOf(panels, first), textOf(panels, second)] }
        })
        .filter(({ texts }) => texts.every(Boolean)),
    )
  const sentences = found.slice(0, mostAligned).flatMap(sentencePairs)
  return unique([...found, ...sentences])
}

function unique(all: MemoryPair[]): MemoryPair[] {
  return [...new Map(all.map((each) => [keyOf(each), each])).values()]
}

const keyOf = ({ pair, texts }: MemoryPair) => [...pair, ...texts.map(textKey)].join(' ')

function textOf(panels: StoryContent['passages'][number]['panels'], locale: Locale): string {
  return blocksIn(panels, locale).map(blockText).filter(Boolean).join('\n').trim()
}
