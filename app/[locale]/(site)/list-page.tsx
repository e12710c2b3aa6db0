import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { breadcrumbList } from '@/components/seo/breadcrumb-list'
import { collectionPage, type Listed } from '@/components/seo/collection-page'
import { JsonLd } from '@/components/seo/json-ld'
import { alternatesOf } from '@/components/site/alternates'
import { FeedLinks } from '@/components/site/feed-links'
import { PageHead } from '@/components/site/page-head'
import type { CurrentSection } from '@/components/site/section-navigation'
import { sharePicture, siteCard } from '@/features/sharing/share-card'
import { type Locale, locales } from '@/lib/i18n/locales'
import { languageLinks } from './language-links'
import { SitePage } from './site-page'

type Props = {
  locale: Locale
  title: string
  description: string
  page: number
  /** What is listed, where it is stories. */
  stories?: Listed
  /** What lies between the front page and this one, the outermost first. */
  above?: { name: string; path: string }[]
  hrefOf: (locale: Locale, page: number) => string
  /** Whether the list is as long in that language as to have this page. */
  hasPage: (locale: Locale) => boolean
  /** The languages in which the list holds anything; all, where it is left out. */
  available?: readonly Locale[]
  current?: CurrentSection
  /** Whether the list can be followed; days that are past bring nothing new. */
  isFollowed?: boolean
  children: ReactNode
}

/**
 * One page of a list, with the way to the same page of the same list in the other languages. Where the
 * list holds nothing in the language, search engines are not asked in.
 */
export async function ListPage(props: Props) {
  const { locale, page, hrefOf, hasPage, available = locales, description, above = [] } = props
  const { isFollowed = true } = props
  const t = await getTranslations({ locale })
  const title = page > 1 ? t('list.titleWithPage', { title: props.title, page }) : props.title
  const path = hrefOf(locale, page)
  const longEnough = locales.filter((other) => other === locale || hasPage(other))
  const filled = longEnough.filter((other) => available.includes(other))
  const isFilled = filled.includes(locale)
  const paths = isFilled ? filled.map((other) => [other, hrefOf(other, page)]) : []
  return (
    <SitePage
      locale={locale}
      languages={languageLinks(
        (other) => hrefOf(other, longEnough.includes(other) ? page : 1),
        available,
      )}
      current={props.current}
    >
      <PageHead
        title={t('site.titleWithSite', { title })}
        description={description}
        canonical={isFilled ? path : undefined}
        alternates={alternatesOf(Object.fromEntries(paths))}
        share={{ locale, title, picture: sharePicture(siteCard(locale)) }}
      />
      {isFollowed && (
        <FeedLinks
          page={hrefOf(locale, 1)}
          title={t('site.titleWithSite', { title: props.title })}
        />
      )}
      <JsonLd
        things={[
          collectionPage({ locale, name: title, description, path, stories: props.stories }),
          breadcrumbList(locale, [...above, { name: props.title, path: hrefOf(locale, 1) }]),
        ]}
      />
      {props.children}
    </SitePage>
  )
}
