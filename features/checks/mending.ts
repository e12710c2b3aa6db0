import type { Db, Tx } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { agreedPart } from '@/features/passages/agreed-parts'
import { recordStoryEvent, type StoryAct } from '@/features/stories/record-story-event'
import { latestRevision } from '@/features/stories/revisions'
import type { RuleName } from './finding'
import { passageText } from './story-texts'

/** What a finding offered, and the writer took. */
export interface Fix {
  passageId: string
  rule: RuleName
  locale: 'zh' | 'en'
  before: string
  /** Empty where the fix takes the words out. */
  after: string
}

/**
 * Writes down that a finding was mended by what it offered; the text itself is saved as any other.
 * Throws Refused where the newest revision does not say it.
 */
export function recordStoryFix(db: Db, { storyId, actor, at, ...fix }: StoryAct & Fix): void {
  const { passageId, rule, locale, before, after } = fix
  db.transaction((tx) => {
    refuseUnsaid(tx, storyId, fix)
    const details = { rule, passageId, locale, from: before, to: after }
    recordStoryEvent(tx, { storyId, actor, at }, 'finding.fix', details)
  })
}

function refuseUnsaid(tx: Tx, storyId: number, { passageId, locale, after }: Fix): void {
  const content = latestRevision(tx, storyId)?.content
  if (!content) throw new Refused('no-story')
  const passage = agreedPart(content, passageId)
  if (!passage || !passageText(passage)[locale].includes(after)) {
    throw new Refused('changed-meanwhile')
  }
}
