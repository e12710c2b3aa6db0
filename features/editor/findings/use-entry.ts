'use client'

import { useTranslations } from 'next-intl'
import { useSaying } from '@/features/checks/parts/use-saying'
import { isFieldId } from '@/features/passages/field-ids'
import type { ShownFinding } from './shown-finding'

/** What a finding says in a list, with where it lies. */
export function useEntry(): (finding: ShownFinding) => string {
  const t = useTranslations('newsroom.editor.findings')
  const fieldName = useTranslations('newsroom.editor.agreement.fields')
  const saying = useSaying()
  return ({ rule, values, passage, waiver: { passageId } }) => {
    const says = saying(rule, values)
    return isFieldId(passageId)
      ? t('entryOfField', { field: fieldName(passageId), says })
      : t('entry', { number: passage + 1, says })
  }
}
