import { getReader, type Tx } from '@/db/client'
import { getPerson } from '@/features/access/person'
import type { RuleName } from './finding'
import { defaultLevels, type LevelSetting, ruleNames } from './levels'
import { countWaivers, getLevels } from './stored-levels'
import { listWaivers, type StoredWaiver } from './stored-waivers'

export type RuleSetting = {
  rule: RuleName
  level: LevelSetting
  default: LevelSetting
  /** How often its findings were waived in the last month. */
  waived: number
}

const month = 30 * 24 * 60 * 60 * 1000

/** Every rule with the newsroom's level, and how often writers did not agree with it. */
export function listRuleSettings(now: string, tx: Tx = getReader()): RuleSetting[] {
  const levels = getLevels(tx)
  const waived = countWaivers(tx, new Date(Date.parse(now) - month).toISOString())
  return ruleNames.map((rule) => ({
    rule,
    level: levels[rule],
    default: defaultLevels[rule],
    waived: waived[rule] ?? 0,
  }))
}

/** A waiver with the name of who gave it. */
export type NamedWaiver = StoredWaiver & { name: string }

/** What was let stand in a story, the newest first. */
export function listNamedWaivers(storyId: number, tx: Tx = getReader()): NamedWaiver[] {
  return listWaivers(tx, storyId)
    .map((waiver) => ({ ...waiver, name: getPerson(tx, waiver.by)?.name ?? waiver.by }))
    .toReversed()
}
