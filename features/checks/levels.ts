import type { Finding, Level, RuleName } from './finding'

/** How a newsroom takes a rule. */
export type LevelSetting = Level | 'off'

export const levelSettings = ['block', 'warn', 'note', 'off'] as const satisfies LevelSetting[]

/** The one of some levels that weighs most. */
export const gravest = (levels: Level[]): Level | undefined =>
  (['block', 'warn', 'note'] as const).find((level) => levels.includes(level))

export type Levels = Record<RuleName, LevelSetting>

/** What a good desk would keep: a rule has the level that its measured precision bears. */
export const defaultLevels: Levels = {
  'number-differs': 'block',
  'number-missing': 'warn',
  'number-added': 'warn',
  'number-unit': 'warn',
  'number-direction': 'warn',
  'number-subject': 'warn',
  'number-name': 'warn',
  'date-differs': 'warn',
  'date-missing': 'warn',
  'date-added': 'warn',
  'date-style': 'warn',
  'date-weekday': 'warn',
  'date-relative': 'warn',
  'name-missing': 'warn',
  'name-added': 'warn',
  'name-spelling': 'warn',
  'name-twice': 'note',
  'term-missing': 'warn',
  'term-forbidden': 'warn',
  'omission-passage': 'warn',
  'omission-clause': 'warn',
  'addition-passage': 'warn',
  'addition-sentence': 'warn',
  'untranslated-text': 'warn',
  'untranslated-language': 'block',
  'structure-differs': 'note',
  'typography-zh': 'note',
  'typography-en': 'note',
  'typography-mixed': 'note',
  'negation-differs': 'note',
}

export const ruleNames = Object.keys(defaultLevels) as RuleName[]

export function isRuleName(rule: string): rule is RuleName {
  return Object.hasOwn(defaultLevels, rule)
}

/** The level of one finding: what is not sure is noted, however its rule is taken. */
export function levelOf({ rule, isSlight }: Finding, levels: Levels): LevelSetting {
  const level = levels[rule]
  return isSlight && level !== 'off' ? 'note' : level
}
