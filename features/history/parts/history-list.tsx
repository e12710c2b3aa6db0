import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { HistoryEntry } from '@/features/history/queries'
import type { UnreadMark } from '@/features/history/unread-marks'
import type { Locale } from '@/lib/i18n/locales'
import { HistoryLine } from './history-line'

type Props = {
  locale: Locale
  story: { id: number; number: number }
  entries: HistoryEntry[]
  /** The number of the story's newest version. */
  newest: number
  unread: UnreadMark[]
  mayRestore: boolean
  comparePath: string
}

/** The versions of a story; any two can be chosen to be compared. */
export async function HistoryList({ locale, entries, comparePath, ...line }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const [to, from] = [entries[0], entries[1] ?? entries[0]]
  return (
    <form action={comparePath} className="grid gap-2" aria-label={t('choose')}>
      {entries.length > 1 && (
        <div className="sticky top-14 z-10 flex items-center gap-4 border-b border-hairline-strong bg-paper py-2">
          <span aria-hidden className="flex gap-2 text-sm text-ink-soft max-sm:hidden">
            <span className="w-10 text-center">{t('from')}</span>
            <span className="w-10 text-center">{t('to')}</span>
          </span>
          <Button type="submit" variant="secondary" size="small">
            {t('choose')}
          </Button>
        </div>
      )}
      <ol aria-label={t('list')} className="divide-y divide-hairline">
        {entries.map((entry) => (
          <HistoryLine
            key={entry.seq}
            {...line}
            locale={locale}
            entry={entry}
            comparePath={comparePath}
            isFrom={entry === from}
            isTo={entry === to}
            isChoice={entries.length > 1}
          />
        ))}
      </ol>
    </form>
  )
}
