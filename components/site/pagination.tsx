import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { pagesShown } from './pages-shown'

type Props = {
  locale: Locale
  page: number
  pageCount: number
  hrefOf: (page: number) => string
}

export async function Pagination({ locale, page, pageCount, hrefOf }: Props) {
  if (pageCount < 2) return null
  const t = await getTranslations({ locale, namespace: 'list' })
  return (
    <nav aria-label={t('pagination')} className="pagination">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      <ol>
        {pagesShown(page, pageCount).map((shown) => (
          <li key={shown}>
            <a
              href={hrefOf(shown)}
              aria-label={t('page', { page: shown })}
              aria-current={shown === page ? 'page' : undefined}
            >
              {shown}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <a href={hrefOf(page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  )
}
