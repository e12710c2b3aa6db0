import { CircleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { longestFile } from '@/features/exchange/bounds'
import type { Unreadable } from '@/features/exchange/file-fault'

/** Why a file is not taken, where that lies in it, and what to do about it. */
export function FileFaultNote({ fault: { code, line } }: { fault: Unreadable }) {
  const t = useTranslations('newsroom.exchange')
  return (
    <div
      role="alert"
      className="flex items-start gap-2 rounded-md bg-danger-tint px-3 py-2.5 text-sm text-danger"
    >
      <CircleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p>
        {line !== null && <strong className="me-2 font-semibold">{t('fileLine', { line })}</strong>}
        {t(`fileFaults.${code}`, { characters: longestFile })}
      </p>
    </div>
  )
}
