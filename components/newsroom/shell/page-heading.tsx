import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHead } from '@/components/site/page-head'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  title: string
  text?: ReactNode
  /** What can be done on the page as a whole. */
  actions?: ReactNode
}

/** The heading of a newsroom page, and the document's title with it. */
export async function PageHeading({ locale, title, text, actions }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.shell' })
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <PageHead title={t('documentTitle', { title })} />
      <div className="grid gap-1">
        <h1 className="text-2xl font-semibold wrap-anywhere">{title}</h1>
        {text && <p className="max-w-prose text-sm text-ink-soft">{text}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
