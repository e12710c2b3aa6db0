import { LockIcon, MessageSquareIcon } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { Localized } from '@/components/ui/localized'
import { TableCell, TableRow } from '@/components/ui/table'
import type { DeskRow } from '@/features/desk/desk-rows'
import type { Locale } from '@/lib/i18n/locales'
import { LanguageCell } from './language-cell'

type Props = { locale: Locale; order: Locale[]; row: DeskRow; mayAssign: boolean }

/** A story of the list. Its link lies over the whole row. */
export async function DeskStory({ locale, order, row, mayAssign }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  const { number, section, openComments, agreed, updatedAt, cells } = row
  const titled = order.find((language) => cells[language].headline) ?? locale
  return (
    <TableRow className="relative focus-within:bg-accent-tint hover:bg-paper-tint max-md:grid max-md:gap-2.5 max-md:rounded-lg max-md:border max-md:border-hairline max-md:p-4 [&>td]:align-top">
      <TableCell className="text-ink-soft tabular-nums max-md:hidden">{number}</TableCell>
      {order.map((language) => (
        <LanguageCell
          key={language}
          locale={locale}
          language={language}
          cell={cells[language]}
          number={number}
          isTitle={language === titled}
          mayAssign={mayAssign}
        />
      ))}
      <TableCell className="max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:gap-y-1 max-md:p-0 max-md:text-ink-soft">
        <span className="md:hidden">{number}</span>
        {section && <Localized values={section} locale={locale} />}
        {agreed && (
          <span className="block text-xs text-ink-soft tabular-nums md:mt-1">
            {t('agreed', agreed)}
          </span>
        )}
        <Embargo row={row} locale={locale} />
      </TableCell>
      <TableCell className="tabular-nums max-md:p-0 max-md:text-ink-soft">
        {openComments > 0 && (
          <span className="inline-flex items-center gap-1">
            <MessageSquareIcon aria-hidden className="size-4 md:hidden" />
            <span className="sr-only">{t('comments', { count: openComments })}</span>
            <span aria-hidden>{openComments}</span>
          </span>
        )}
      </TableCell>
      <TableCell className="text-ink-soft max-md:p-0 max-md:text-xs">
        <DateTime iso={updatedAt} locale={locale} precision="short" />
      </TableCell>
    </TableRow>
  )
}

async function Embargo({ row: { embargoUntil }, locale }: Pick<Props, 'row' | 'locale'>) {
  if (!embargoUntil || embargoUntil <= new Date().toISOString()) return null
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  return (
    <span className="flex items-start gap-1 text-xs text-caution md:mt-1">
      <LockIcon aria-hidden className="mt-0.5 size-3 shrink-0" />
      <span>
        {t.rich('embargoUntil', {
          moment: () => <DateTime iso={embargoUntil} locale={locale} precision="short" />,
        })}
      </span>
    </span>
  )
}
