'use client'

import { clsx } from 'clsx'
import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { languages } from '@/lib/i18n/languages'
import { inLanguage, type Locale, languageTags } from '@/lib/i18n/locales'

/** `locales` are those that have words for the newsroom. */
type Props = { locales: Locale[] }

/** The same page in another language. The site's own script remembers the choice. */
export function LanguageMenu({ locales }: Props) {
  return (
    <Suspense>
      <Languages locales={locales} />
    </Suspense>
  )
}

function Languages({ locales }: Props) {
  const t = useTranslations('newsroom.shell')
  const current = useLocale()
  const path = usePathname()
  const query = useSearchParams().toString()
  return (
    <nav aria-label={t('language')}>
      <ul className="flex text-sm">
        {locales.map((locale) => (
          <li key={locale}>
            {/* A plain link: the language of the document changes with it. */}
            <a
              href={`${path.replace(/^\/\w+/u, `/${locale}`)}${query && `?${query}`}`}
              {...inLanguage(locale)}
              hrefLang={languageTags[locale]}
              data-locale={locale}
              aria-current={locale === current ? 'true' : undefined}
              className={clsx(
                'inline-flex h-9 items-center rounded-md px-2',
                locale === current ? 'font-semibold' : 'text-ink-soft hover:text-ink',
              )}
            >
              {languages[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
