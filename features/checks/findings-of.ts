import type { Tx } from '@/db/client'
import type { Passage, StoryContent } from '@/db/content'
import { learntNames } from '@/features/checks/names/learnt-names'
import { agreedParts } from '@/features/passages/agreed-parts'
import { benches } from '@/features/workshop/benches'
import { listCheckedTerms } from './checked-terms'
import type { Finding, Level } from './finding'
import { checkTextsJob } from './jobs'
import { type Levels, levelOf } from './levels'
import type { PassageText } from './passage-text'
import { isChecked, passageText } from './story-texts'
import { isWaived, pointedAt, type Waiver } from './waiver'

/** A finding as the newsroom takes it. */
export type LevelledFinding = Finding & { passageId: string; level: Level; isWaived: boolean }

/** All that the rules find in the passages, in their order. It is found in the workshop. Throws Refused. */
export async function findingsIn(
  tx: Tx,
  texts: PassageText[],
  writtenOn: string | null,
): Promise<Finding[]> {
  return benches().texts.do(checkTextsJob, { texts, ...knownOf(tx, texts), writtenOn })
}

/** What the newsroom knows of the words of some texts: its glossary, and its published stories. */
export const knownOf = (tx: Tx, texts: PassageText[]) => ({
  terms: listCheckedTerms(tx),
  names: learntNames(
    tx,
    texts.map(({ en }) => en),
  ),
})

/** The same of all that a story's languages agree on; nothing where the newsroom writes in other languages. */
export async function findingsOf(tx: Tx, content: StoryContent): Promise<Finding[]> {
  if (!isChecked) return []
  return findingsIn(tx, agreedParts(content).map(passageText), content.eventDate)
}

/** Findings by the newsroom's levels, without those of rules that are off; `passages` are what was looked at. */
export function levelled(
  findings: Finding[],
  passages: Passage[],
  { levels, waivers }: { levels: Levels; waivers: Waiver[] },
): LevelledFinding[] {
  return findings.flatMap((finding) => {
    const level = levelOf(finding, levels)
    const passage = passages[finding.passage]
    if (level === 'off' || !passage) return []
    const said = pointedAt(finding, passageText(passage), passage.id)
    return { ...finding, passageId: passage.id, level, isWaived: isWaived(said, waivers) }
  })
}
