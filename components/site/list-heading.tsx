import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Page, StoryCard } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  stories: Page<StoryCard>
  /** What kind of list it is, where the title does not say it. */
  kind?: string
  title: ReactNode
  children?: ReactNode
}

export async function ListHeading({ locale, stories, kind, title, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'list' })
  const { page, pageCount, total } = stories
  return (
    <header className="list-heading">
      {kind && <p className="list-kind">{kind}</p>}
      <h1>{title}</h1>
      {children}
      <p className="list-count">
        {t('count', { count: total })}
        {page > 1 && <span>{t('pageOf', { page, pageCount })}</span>}
      </p>
    </header>
  )
}
