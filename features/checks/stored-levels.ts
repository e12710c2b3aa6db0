import { eq, gte } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { checkLevels, waivers } from '@/db/schema/checks'
import type { RuleName } from './finding'
import { defaultLevels, isRuleName, type LevelSetting, type Levels } from './levels'

/** How the newsroom takes each rule. */
export function getLevels(tx: Tx): Levels {
  const levels = { ...defaultLevels }
  for (const { rule, level } of tx.select().from(checkLevels).all()) {
    // A rule that the program has no more says nothing.
    if (isRuleName(rule)) levels[rule] = level
  }
  return levels
}

/** Keeps the newsroom's own level of a rule; the default leaves no trace, so that it may still change. */
export function storeLevel(
  tx: Tx,
  { rule, level, at, by }: { rule: RuleName; level: LevelSetting; at: string; by: string },
): void {
  tx.delete(checkLevels).where(eq(checkLevels.rule, rule)).run()
  if (level === defaultLevels[rule]) return
  tx.insert(checkLevels).values({ rule, level, updatedAt: at, updatedBy: by }).run()
}

/** How often findings of each rule were waived since a moment. */
export function countWaivers(tx: Tx, since: string): Partial<Record<RuleName, number>> {
  const counts: Partial<Record<RuleName, number>> = {}
  const rows = tx.select({ rule: waivers.rule }).from(waivers).where(gte(waivers.at, since)).all()
  for (const { rule } of rows) {
    if (isRuleName(rule)) counts[rule] = (counts[rule] ?? 0) + 1
  }
  return counts
}
