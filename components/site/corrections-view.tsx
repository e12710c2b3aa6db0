import { getTranslations } from 'next-intl/server'
import { CorrectionText } from '@/components/story/correction-text'
import type { Correction, Page } from '@/components/story/edition'
import { Trail } from '@/components/story/trail'
import { DateTime } from '@/components/ui/date-time'
import { HeadlineText } from '@/components/ui/headline-text'
import type { Locale } from '@/lib/i18n/locales'
import { correctionsPath, storyPath } from '@/lib/paths'
import { Pagination } from './pagination'

type Props = { locale: Locale; corrections: Page<Correction> }

/** What was wrong in which story, the newest first. */
export async function CorrectionsView({ locale, corrections }: Props) {
  const t = await getTranslations({ locale })
  const { items, page, pageCount, total } = corrections
  const title = t('corrections.title')
  return (
    <div className="list-page">
      <Trail
        locale={locale}
        steps={[{ href: correctionsPath(locale), name: title, isCurrent: true }]}
      />
      <header className="list-heading">
        <h1>{title}</h1>
        <p className="standfirst">{t('corrections.lead')}</p>
        <p className="list-count">
          {t('corrections.count', { count: total })}
          {page > 1 && <span>{t('list.pageOf', { page, pageCount })}</span>}
        </p>
      </header>
      <div>
        {items.length === 0 ? (
          <p className="empty-note">{t('corrections.empty')}</p>
        ) : (
          <ol className="correction-list">
            {items.map((correction) => (
              <li
                key={`${correction.number} ${correction.at} ${correction.other?.locale ?? locale}`}
              >
                <h2>
                  <a href={storyPath(correction)}>
                    <HeadlineText text={correction.headline} locale={locale} />
                  </a>
                </h2>
                <p className="correction-time">
                  <DateTime iso={correction.at} locale={locale} precision="minute" />
                </p>
                <p>
                  <CorrectionText locale={locale} correction={correction} />
                </p>
              </li>
            ))}
          </ol>
        )}
        <Pagination
          locale={locale}
          page={page}
          pageCount={pageCount}
          hrefOf={(asked) => correctionsPath(locale, asked)}
        />
      </div>
    </div>
  )
}
