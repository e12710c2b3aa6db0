import { useTranslations } from 'next-intl'
import { FileFault } from '@/components/newsroom/form/file-fault'
import { longestFile } from '@/features/exchange/bounds'
import type { Unreadable } from '@/features/exchange/file-fault'

/** What is wrong with a translator's file. */
export function FileFaultNote({ fault: { code, line } }: { fault: Unreadable }) {
  const t = useTranslations('newsroom.exchange')
  return (
    <FileFault
      place={line === null ? null : t('fileLine', { line })}
      text={t(`fileFaults.${code}`, { characters: longestFile })}
    />
  )
}
