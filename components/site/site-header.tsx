import { getTranslations } from 'next-intl/server'
import type { Term } from '@/components/story/edition'
import type { Locale } from '@/lib/i18n/locales'
import { frontPath, searchPath } from '@/lib/paths'
import { type LanguageLinks, LanguageSwitch } from './language-switch'
import { type CurrentSection, SectionNavigation } from './section-navigation'
import { ThemeChoice } from './theme-choice'
import { Wordmark } from './wordmark'

type Props = {
  locale: Locale
  languages: LanguageLinks
  navigation: Term[]
  current: CurrentSection | null
}

export async function SiteHeader({ locale, languages, navigation, current }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <header className="site-header">
      <div className="wrap site-tools">
        <p className="site-tagline">{t('tagline')}</p>
        <a href={searchPath(locale)} className="site-search">
          {t('search')}
        </a>
        <LanguageSwitch locale={locale} links={languages} />
        <ThemeChoice locale={locale} />
      </div>
      <div className="wrap site-masthead">
        <a href={frontPath(locale)}>
          <Wordmark locale={locale} />
        </a>
      </div>
      <SectionNavigation locale={locale} sections={navigation} current={current} />
    </header>
  )
}
