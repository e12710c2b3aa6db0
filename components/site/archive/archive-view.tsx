import { getTranslations } from 'next-intl/server'
import { formatMonthName, formatYear } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/paths'
import { ArchiveTrail } from './archive-trail'

export type ArchiveYear = {
  year: string
  total: number
  months: { month: string; total: number }[]
}

/** Every month in which anything was published. */
export async function ArchiveView({ locale, years }: { locale: Locale; years: ArchiveYear[] }) {
  const t = await getTranslations({ locale })
  return (
    <div className="archive">
      <ArchiveTrail locale={locale} />
      <header className="list-heading">
        <h1>{t('archive.title')}</h1>
        <p className="standfirst">{t('archive.lead')}</p>
      </header>
      {years.length === 0 && <p className="empty-note">{t('list.empty')}</p>}
      {years.map(({ year, total, months }) => (
        <section key={year} aria-labelledby={`year-${year}`} className="archive-year">
          <header>
            <h2 id={`year-${year}`}>{formatYear(year, locale)}</h2>
            <p>{t('list.count', { count: total })}</p>
          </header>
          <ol>
            {months.map(({ month, total }) => (
              <li key={month}>
                <a href={archivePath(locale, month)}>
                  {formatMonthName(month, locale)}
                  <span>{t('list.count', { count: total })}</span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
