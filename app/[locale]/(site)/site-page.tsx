import type { ReactNode } from 'react'
import type { LanguageLinks } from '@/components/site/language-switch'
import type { CurrentSection } from '@/components/site/section-navigation'
import { SiteFrame } from '@/components/site/site-frame'
import { listNavigation } from '@/features/editions/published-lists'
import type { Locale } from '@/lib/i18n/locales'

type Props = {
  locale: Locale
  languages: LanguageLinks
  current?: CurrentSection
  children: ReactNode
}

export function SitePage(props: Props) {
  return <SiteFrame {...props} navigation={listNavigation()} />
}
