import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { languageLinks, storyLanguageLinks } from '@/app/[locale]/(site)/language-links'
import { SitePage } from '@/app/[locale]/(site)/site-page'
import { AvailableEditions } from '@/components/site/available-editions'
import type { LanguageLinks } from '@/components/site/language-switch'
import { Notice } from '@/components/site/notice'
import { PageHead } from '@/components/site/page-head'
import type { Draft } from '@/features/previews/draft'
import { type Locale, locales } from '@/lib/i18n/locales'
import { frontPath } from '@/lib/paths'

/** Stands for a draft that the address does not open: the link has ended, or there never was one. */
export async function NoDraft({ locale, status }: { locale: Locale; status: 404 | 410 }) {
  const t = await getTranslations({ locale, namespace: 'preview' })
  return (
    <DraftNotice
      locale={locale}
      status={status}
      title={status === 410 ? t('endedTitle') : t('unknownTitle')}
      text={status === 410 ? t('endedText') : t('unknownText')}
    />
  )
}

type MissingProps = { locale: Locale; draft: Draft; isParallel?: boolean }

/** Stands for a language in which the draft has not been begun. */
export async function MissingLanguage({ locale, draft, isParallel = false }: MissingProps) {
  const t = await getTranslations({ locale, namespace: 'preview' })
  const editions = locales.flatMap((each) => draft.editions[each] ?? [])
  const [first] = editions
  return (
    <DraftNotice
      locale={locale}
      status={404}
      title={isParallel ? t('noParallelTitle') : t('missingLanguageTitle')}
      text={first ? t('missingLanguageText') : t('emptyText')}
      languages={first && storyLanguageLinks(editions)}
    >
      {first && <AvailableEditions number={first.number} editions={editions} />}
    </DraftNotice>
  )
}

type NoticeProps = {
  locale: Locale
  status: 404 | 410
  title: string
  text: string
  languages?: LanguageLinks
  children?: ReactNode
}

/** No other stories are offered here: whoever looks at a draft has not come to read the news. */
async function DraftNotice({ locale, status, languages, ...notice }: NoticeProps) {
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <SitePage locale={locale} languages={languages ?? languageLinks(frontPath)}>
      <PageHead title={t('titleWithSite', { title: notice.title })} status={status} />
      <Notice locale={locale} {...notice} />
    </SitePage>
  )
}
