import { getTranslations } from 'next-intl/server'
import { localeOf } from '@/app/[locale]/locale-of'
import { JsonLd } from '@/components/seo/json-ld'
import { publisher, webSite } from '@/components/seo/publisher'
import { alternatesOf } from '@/components/site/alternates'
import { FeedLinks } from '@/components/site/feed-links'
import { FrontPage } from '@/components/site/front-page'
import { PageHead } from '@/components/site/page-head'
import { getFrontPage } from '@/features/front/published'
import { listMostRead } from '@/features/reads/published'
import { sharePicture, siteCard } from '@/features/sharing/share-card'
import { languageList } from '@/lib/i18n/language-list'
import { eachLocale } from '@/lib/i18n/locales'
import { bilingualFeedPath, feedTypes, frontPath } from '@/lib/paths'
import { languageLinks } from './language-links'
import { otherHeadlines } from './other-headlines'
import { SitePage } from './site-page'

export const dynamic = 'force-dynamic'

export default async function Page({ params }: PageProps<'/[locale]'>) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale })
  const front = getFrontPage(locale)
  return (
    <SitePage
      locale={locale}
      languages={languageLinks(frontPath)}
      current={{ slug: '', isPage: true }}
    >
      <PageHead
        title={t('front.title', { languages: languageList(locale) })}
        description={t('site.description', { languages: languageList(locale) })}
        canonical={frontPath(locale)}
        alternates={alternatesOf(eachLocale(frontPath), '/')}
        share={{
          locale,
          title: t('front.title', { languages: languageList(locale) }),
          picture: sharePicture(siteCard(locale)),
        }}
      />
      <FeedLinks page={frontPath(locale)} title={t('site.name')} />
      <link
        rel="alternate"
        type={feedTypes.atom}
        title={t('feed.bilingualTitle')}
        href={bilingualFeedPath(locale)}
      />
      <JsonLd things={[webSite(locale), publisher(locale)]} />
      <FrontPage
        locale={locale}
        {...front}
        otherHeadlines={otherHeadlines(front.lead, locale)}
        mostRead={listMostRead(locale)}
      />
    </SitePage>
  )
}
