import type { Stray } from '@/features/checks/coverage/strays'
import type { Found } from '@/features/checks/finding'

/** Beyond this a clause is hardly ever there in other words; measured by `npm run bench:checks`. */
const SURE = 5
const LIKELY = 1.5

/** The clauses of the Chinese that nothing in the English says. */
export function checkOmissions({ zh }: { zh: Stray | null }): Found[] {
  if (!zh || zh.score < LIKELY) return []
  return [{ rule: 'omission-clause', zh, en: null, ...(!isSure(zh) && { isSlight: true }) }]
}

const isSure = ({ score, isShort }: Stray) => score >= SURE || (isShort && score >= LIKELY)
