import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { LanguageLinks } from '@/components/site/language-switch'
import { Notice } from '@/components/site/notice'
import { PageHead } from '@/components/site/page-head'
import { MoreStories } from '@/components/story/more-stories'
import { listNewest } from '@/features/front/published'
import type { Locale } from '@/lib/i18n/locales'
import { frontPath } from '@/lib/paths'
import { languageLinks } from './language-links'
import { SitePage } from './site-page'

type Props = {
  locale: Locale
  status: 404 | 410 | 500
  title: string
  text: string
  languages?: LanguageLinks
  children?: ReactNode
}

const storiesOffered = 4

/** A page for what is not there: it says why, and offers the latest stories instead. */
export async function NoticePage({ locale, languages, children, ...notice }: Props) {
  const t = await getTranslations({ locale })
  const stories = listNewest(locale, storiesOffered)
  return (
    <SitePage locale={locale} languages={languages ?? languageLinks(frontPath)}>
      <PageHead title={t('site.titleWithSite', { title: notice.title })} status={notice.status} />
      <Notice locale={locale} {...notice}>
        {children}
      </Notice>
      <MoreStories title={t('front.latest')} stories={stories} />
    </SitePage>
  )
}

export async function NotFoundPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'notice' })
  return (
    <NoticePage locale={locale} status={404} title={t('notFoundTitle')} text={t('notFoundText')} />
  )
}
