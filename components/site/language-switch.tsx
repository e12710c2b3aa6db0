import { getTranslations } from 'next-intl/server'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale, languageTags, locales } from '@/lib/i18n/locales'

/** The address of a page in each language, and whether it is there at all. */
export type LanguageLinks = Record<Locale, { href: string; isAvailable: boolean }>

export async function LanguageSwitch({ locale, links }: { locale: Locale; links: LanguageLinks }) {
  const t = await getTranslations({ locale, namespace: 'language' })
  return (
    <nav aria-label={t('label')} data-language-switch="">
      <ul className="language-switch">
        {locales.map((language) => (
          <li key={language}>
            <a
              href={links[language].href}
              {...inLanguage(language)}
              hrefLang={languageTags[language]}
              rel={links[language].isAvailable ? 'alternate' : 'nofollow'}
              aria-current={language === locale ? 'true' : undefined}
              data-locale={language}
            >
              {languages[language].name}
            </a>
            {!links[language].isAvailable && language !== locale && (
              <span className="language-switch-note">{t('notInThisLanguage')}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
