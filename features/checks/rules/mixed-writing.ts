import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import { writings } from '@/features/checks/typography/writings'

/** Of a passage that is wholly of two writings no more is told than shows that it is. */
const MOST = 5

/** Simplified characters among traditional ones, or the other way round: those that are fewer are told of. */
export function checkMixedWriting({ zh }: PassageText): Found[] {
  const { traditional, simplified } = writings()
  const full = runsOf(zh, traditional)
  const simple = runsOf(zh, simplified)
  if (full.length === 0 || simple.length === 0) return []
  const isSimplified = lengthOf(full) <= lengthOf(simple)
  const [runs, other] = isSimplified ? [full, traditional] : [simple, simplified]
  return runs.slice(0, MOST).map(({ start, end }): Found => {
    const text = [...zh.slice(start, end)].map((each) => other.get(each)).join('')
    // Of simplified characters many stand for several, and which is meant a dictionary would have to say.
    const fix = isSimplified ? { fix: { locale: 'zh' as const, text } } : {}
    return { rule: 'typography-mixed', zh: { start, end }, en: null, ...fix }
  })
}

interface Run {
  start: number
  end: number
}

function runsOf(text: string, characters: Map<string, string>): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const last = runs.at(-1)
    if (characters.has(character)) {
      if (last?.end === at) last.end = end
      else runs.push({ start: at, end })
    }
    at = end
  }
  return runs
}

const lengthOf = (runs: Run[]) => runs.reduce((sum, { start, end }) => sum + end - start, 0)
