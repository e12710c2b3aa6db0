import { getTranslations } from 'next-intl/server'
import { languageLinks } from '@/app/[locale]/(site)/language-links'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { breadcrumbList } from '@/components/seo/breadcrumb-list'
import { JsonLd } from '@/components/seo/json-ld'
import { publisher } from '@/components/seo/publisher'
import { About } from '@/components/site/about'
import { alternatesOf } from '@/components/site/alternates'
import { PageHead } from '@/components/site/page-head'
import { sharePicture, siteCard } from '@/features/sharing/share-card'
import { languageList } from '@/lib/i18n/language-list'
import { eachLocale } from '@/lib/i18n/locales'
import { aboutPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

export default async function Page({ params }: PageProps<'/[locale]/about'>) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale })
  return (
    <SitePage locale={locale} languages={languageLinks(aboutPath)}>
      <PageHead
        title={t('site.titleWithSite', { title: t('about.title') })}
        description={t('about.lead', { languages: languageList(locale) })}
        canonical={aboutPath(locale)}
        alternates={alternatesOf(eachLocale(aboutPath))}
        share={{ locale, title: t('about.title'), picture: sharePicture(siteCard(locale)) }}
      />
      <JsonLd
        things={[
          publisher(locale),
          breadcrumbList(locale, [{ name: t('about.title'), path: aboutPath(locale) }]),
        ]}
      />
      <About locale={locale} />
    </SitePage>
  )
}
