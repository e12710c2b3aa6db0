'use client'

import { useTranslations } from 'next-intl'
import type { RuleName } from '@/features/checks/finding'
import { isRuleName } from '@/features/checks/levels'

/** Says in one sentence what a finding is, from the values of `sayingValues`. */
export function useSaying(): (rule: RuleName | string, values: Record<string, string>) => string {
  const t = useTranslations('checks')
  return (rule, values) => (isRuleName(rule) ? t(`rules.${rule}.says`, values) : rule)
}
