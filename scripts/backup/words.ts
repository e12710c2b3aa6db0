import { createTranslator } from 'next-intl'
import { allMessages } from '@/lib/i18n/all-messages'
import { shellLocale } from '@/lib/i18n/shell'

/** The words in which backups speak to the shell that they are made from. */
export function backupWords() {
  const locale = shellLocale(process.env)
  return createTranslator({ locale, messages: allMessages[locale], namespace: 'backup' })
}

export type BackupWords = ReturnType<typeof backupWords>
