import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  path: string
  /** What the address asks for besides the page. */
  query: Record<string, string>
  page: number
  pageCount: number
}

/** To the page before and the page after. */
export async function Pager({ locale, path, query, page, pageCount }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.shell' })
  if (pageCount <= 1) return null
  const hrefOf = (to: number) => `${path}?${new URLSearchParams({ ...query, page: String(to) })}`
  return (
    <nav aria-label={t('pages')} className="mt-6 flex items-center justify-center gap-3 text-sm">
      {page > 1 && (
        <Button asChild variant="secondary" size="small">
          <Link href={hrefOf(page - 1)} rel="prev">
            <ChevronLeftIcon aria-hidden className="rtl:-scale-x-100" />
            {t('previousPage')}
          </Link>
        </Button>
      )}
      <span>{t('pageOf', { page, pageCount })}</span>
      {page < pageCount && (
        <Button asChild variant="secondary" size="small">
          <Link href={hrefOf(page + 1)} rel="next">
            {t('nextPage')}
            <ChevronRightIcon aria-hidden className="rtl:-scale-x-100" />
          </Link>
        </Button>
      )}
    </nav>
  )
}
