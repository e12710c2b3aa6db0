import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Term } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'
import type { LanguageLinks } from './language-switch'
import type { CurrentSection } from './section-navigation'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  locale: Locale
  languages: LanguageLinks
  navigation: Term[]
  current?: CurrentSection | null
  children: ReactNode
}

/** What every readers' page has around its content. */
export async function SiteFrame({ locale, children, current = null, ...header }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <>
      <a href="#content" className="skip-link">
        {t('skipToContent')}
      </a>
      <SiteHeader locale={locale} current={current} {...header} />
      <main id="content" tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
