import type { Tx } from '@/db/client'
import type { StoryContent } from '@/db/content'
import type { Problem } from '@/features/access/refused'
import type { Finding } from '@/features/checks/finding'
import { levelled } from '@/features/checks/findings-of'
import { sayingValues } from '@/features/checks/saying'
import { isComparable, sideOf } from '@/features/checks/sides'
import { getLevels } from '@/features/checks/stored-levels'
import { listWaivers } from '@/features/checks/stored-waivers'
import { passageText } from '@/features/checks/story-texts'
import { agreedParts } from '@/features/passages/agreed-parts'
import type { Locale } from '@/lib/i18n/locales'

type Asked = {
  storyId: number
  content: StoryContent
  /** What the rules found in it. */
  findings: Finding[]
  /** The languages that readers have after the publication. */
  shown: readonly Locale[]
}

/**
 * The findings that hold a publication back. Where readers get one of the two languages alone, they
 * cannot see the two disagree, and nothing is held.
 */
export function findingProblems(tx: Tx, { storyId, content, findings, shown }: Asked): Problem[] {
  if (!isComparable(shown)) return []
  const passages = agreedParts(content)
  const known = { levels: getLevels(tx), waivers: listWaivers(tx, storyId) }
  return levelled(findings, passages, known)
    .filter(({ level, isWaived }) => level === 'block' && !isWaived)
    .flatMap((finding): Problem[] => {
      const { rule, passageId, passage } = finding
      const within = passages[passage]
      if (!within) return []
      const values = sayingValues(finding, passageText(within))
      const locale = sideOf(finding)
      return [{ field: 'finding', locale: null, passageId, finding: { rule, values, locale } }]
    })
}
