import { getReader, type Tx } from '@/db/client'
import { getPerson } from '@/features/access/person'
import { type AuditEvent, listSubjectEvents } from '@/features/audit/events'
import type { RuleName } from './finding'
import { defaultLevels, isRuleName, type LevelSetting, ruleNames } from './levels'
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

/** What else was done about the findings of a story: fixes that were taken, and waivers taken back. */
export type FindingDeed = Pick<AuditEvent, 'id' | 'at' | 'actorName'> & {
  rule: RuleName
  isFix: boolean
  /** Of a fix, what stood there and what stands there now. */
  from: string
  to: string
  /** Of a waiver, the words that the finding pointed at. */
  zh: string
  en: string
}

/** The newest first. */
export function listFindingDeeds(storyId: number, tx: Tx = getReader()): FindingDeed[] {
  return listSubjectEvents(tx, {
    subjectType: 'story',
    subjectId: storyId,
    actions: ['finding.fix', 'finding.takeBack'],
  }).flatMap(({ id, at, actorName, action, details }) => {
    const said = (name: string) => (typeof details[name] === 'string' ? details[name] : '')
    const rule = said('rule')
    if (!isRuleName(rule)) return []
    const words = { from: said('from'), to: said('to'), zh: said('zh'), en: said('en') }
    return [{ id, at, actorName, rule, isFix: action === 'finding.fix', ...words }]
  })
}

/** What was let stand in a story, the newest first. */
export function listNamedWaivers(storyId: number, tx: Tx = getReader()): NamedWaiver[] {
  return listWaivers(tx, storyId)
    .map((waiver) => ({ ...waiver, name: getPerson(tx, waiver.by)?.name ?? waiver.by }))
    .toReversed()
}
