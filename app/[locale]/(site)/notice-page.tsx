import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { LanguageLinks } from '@/components/site/language-switch'
import { Notice } from '@/components/site/notice'
import { PageHead } from '@/components/site/page-head'
import { MoreStories } from '@/components/story/more-stories'
import { getFrontPage } from '@/features/stories/published-lists'
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
  const { lead, latest } = getFrontPage(locale)
  const stories = [...(lead ? [lead] : []), ...latest].slice(0, storiesOffered)
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
