import type { Db, Tx } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { agreedPart } from '@/features/passages/agreed-parts'
import { recordStoryEvent, type StoryAct } from '@/features/stories/record-story-event'
import { latestRevision } from '@/features/stories/revisions'
import { deleteWaiver, listWaivers, storeWaiver } from './stored-waivers'
import { passageText } from './story-texts'
import { isWaived, type Waiver } from './waiver'

export type Waiving = Waiver & { storyId: number; reason: string; actor: string; at: string }

/**
 * Lets a finding stand, with the reason, for as long as the words that it points at stay as they are.
 * Throws Refused where they stand no longer in the newest revision.
 */
export function waiveFinding(db: Db, { reason, actor, at, storyId, ...waiver }: Waiving): void {
  db.transaction((tx) => {
    refuseGone(tx, storyId, waiver)
    if (isWaived(waiver, listWaivers(tx, storyId))) throw new Refused('nothing-new')
    storeWaiver(tx, { ...waiver, storyId, reason, by: actor, at })
    const { rule, zh, en } = waiver
    const { passageId } = waiver
    const details = { rule, passageId, ...(zh && { zh }), ...(en && { en }), reason }
    recordStoryEvent(tx, { storyId, actor, at }, 'finding.waive', details)
  })
}

/** Has a finding stand against the text again that was let stand. Throws Refused. */
export function takeBackWaiver(
  db: Db,
  { storyId, waiverId, actor, at }: StoryAct & { waiverId: number },
): void {
  db.transaction((tx) => {
    const waiver = listWaivers(tx, storyId).find(({ id }) => id === waiverId)
    if (!waiver || !deleteWaiver(tx, storyId, waiverId)) throw new Refused('nothing-new')
    const { rule, passageId, zh, en, reason } = waiver
    const details = { rule, passageId, ...(zh && { zh }), ...(en && { en }), reason }
    recordStoryEvent(tx, { storyId, actor, at }, 'finding.takeBack', details)
  })
}

function refuseGone(tx: Tx, storyId: number, { passageId, zh, en }: Waiver): void {
  const content = latestRevision(tx, storyId)?.content
  if (!content) throw new Refused('no-story')
  const passage = agreedPart(content, passageId)
  const texts = passage && passageText(passage)
  if (!texts?.zh.includes(zh ?? '') || !texts.en.includes(en ?? '')) {
    throw new Refused('changed-meanwhile')
  }
}
