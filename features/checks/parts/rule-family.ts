import type { RuleName } from '@/features/checks/finding'

/** A rule's name begins with its family. */
export type Family = RuleName extends infer Rule
  ? Rule extends `${infer First}-${string}`
    ? First
    : never
  : never

export function familyOf(rule: RuleName): Family {
  return rule.slice(0, rule.indexOf('-')) as Family
}
