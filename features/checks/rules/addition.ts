import type { Stray } from '@/features/checks/coverage/strays'
import type { Found } from '@/features/checks/finding'

const SURE = 5
const LIKELY = 2

/** The sentences of the English that nothing in the Chinese says. */
export function checkAdditions({ en }: { en: Stray | null }): Found[] {
  if (!en || en.score < LIKELY) return []
  return [{ rule: 'addition-sentence', zh: null, en, ...(en.score < SURE && { isSlight: true }) }]
}
