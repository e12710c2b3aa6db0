import { alignParagraphs } from '@/features/passages/align'
import { chineseCuts, englishCuts } from '@/features/passages/alignment/sentences'
import type { MemoryPair } from './pair'

/** Below this the aligner is not sure enough for a pair to be offered as what was said. */
const leastConfidence = 0.8
const mostSentences = 30

/** The sentences of a passage that answer to one another alone, where the aligner knows the languages. */
export function sentencePairs({ pair, texts }: MemoryPair): MemoryPair[] {
  if (pair.join() !== 'zh,en') return []
  const zh = sentencesOf(texts[0], chineseCuts)
  const en = sentencesOf(texts[1], englishCuts)
  const counts = [zh.length, en.length]
  if (Math.min(...counts) < 2 || Math.max(...counts) > mostSentences) return []
  return alignParagraphs(zh, en).flatMap((bead): MemoryPair[] => {
    const [one, other] = [bead.zh.map((at) => zh[at]), bead.en.map((at) => en[at])]
    const [first] = one
    const [second] = other
    const isSure = one.length === 1 && other.length === 1 && bead.confidence >= leastConfidence
    return isSure && first && second ? [{ pair, texts: [first, second] }] : []
  })
}

function sentencesOf(text: string, cutsOf: typeof chineseCuts): string[] {
  return text.split('\n').flatMap((line) => {
    const ends = cutsOf(line).filter(({ kind }) => kind === 'sentence')
    const places = [0, ...ends.map(({ at }) => at), line.length]
    return places
      .slice(1)
      .map((end, index) => line.slice(places[index], end).trim())
      .filter(Boolean)
  })
}
