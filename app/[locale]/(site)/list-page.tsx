import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { alternatesOf } from '@/components/site/alternates'
import { FeedLinks } from '@/components/site/feed-links'
import { PageHead } from '@/components/site/page-head'
import type { CurrentSection } from '@/components/site/section-navigation'
import { type Locale, locales } from '@/lib/i18n/locales'
import { languageLinks } from './language-links'
import { SitePage } from './site-page'

type Props = {
  locale: Locale
  title: string
  description: string
  page: number
  hrefOf: (locale: Locale, page: number) => string
  /** Whether the list is as long in that language as to have this page. */
  hasPage: (locale: Locale) => boolean
  /** The languages in which the list holds anything; all, where it is left out. */
  available?: readonly Locale[]
  current?: CurrentSection
  children: ReactNode
}

/** One page of a list, with the way to the same page of the same list in the other languages. */
export async function ListPage({ locale, page, hrefOf, hasPage, current, ...props }: Props) {
  const t = await getTranslations({ locale })
  const title = page > 1 ? t('list.titleWithPage', { title: props.title, page }) : props.title
  const longEnough = locales.filter((other) => other === locale || hasPage(other))
  const paths = longEnough.map((other) => [other, hrefOf(other, page)])
  return (
    <SitePage
      locale={locale}
      languages={languageLinks(
        (other) => hrefOf(other, longEnough.includes(other) ? page : 1),
        props.available,
      )}
      current={current}
    >
      <PageHead
        title={t('site.titleWithSite', { title })}
        description={props.description}
        canonical={hrefOf(locale, page)}
        alternates={alternatesOf(Object.fromEntries(paths))}
      />
      <FeedLinks page={hrefOf(locale, 1)} title={t('site.titleWithSite', { title: props.title })} />
      {props.children}
    </SitePage>
  )
}
