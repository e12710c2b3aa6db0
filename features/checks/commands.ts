import type { Db } from '@/db/client'
import { Refused } from '@/features/access/refused'
import { type Doer, recordEvent } from '@/features/audit/events'
import type { RuleName } from './finding'
import type { LevelSetting } from './levels'
import { getLevels, storeLevel } from './stored-levels'

/** Sets how the newsroom takes the findings of a rule from now on. Throws Refused. */
export function setCheckLevel(
  db: Db,
  {
    rule,
    level,
    actor,
    at,
  }: { rule: RuleName; level: LevelSetting; actor: Doer & { id: string }; at: string },
): void {
  db.transaction((tx) => {
    const before = getLevels(tx)[rule]
    if (before === level) throw new Refused('nothing-new')
    storeLevel(tx, { rule, level, at, by: actor.id })
    const details = { rule, from: before, to: level }
    recordEvent(tx, {
      at,
      actor,
      action: 'checks.set',
      subjectType: 'check',
      subjectId: rule,
      details,
    })
  })
}
