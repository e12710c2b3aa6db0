import { createTranslator } from 'next-intl'
import { allMessages } from '@/lib/i18n/all-messages'
import type { Edition } from './edition'

/** That a machine translated an edition, and who has checked it, in its language; null where none did. */
export function machineCredit({
  locale,
  machineTranslation,
}: Pick<Edition, 'locale' | 'machineTranslation'>): string | null {
  if (!machineTranslation) return null
  const t = createTranslator({ locale, messages: allMessages[locale], namespace: 'story' })
  const name = machineTranslation.checkedBy
  return name ? t('machineChecked', { name }) : t('machineUnchecked')
}
