import { getTranslations } from 'next-intl/server'
import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { frontPath, sectionPath } from '@/lib/paths'
import type { Term } from './edition'

/** The way from the front page down to a section. `isAtEnd`: the last of them is the page itself. */
export async function Breadcrumb({
  locale,
  path,
  isAtEnd = false,
}: {
  locale: Locale
  path: Term[]
  isAtEnd?: boolean
}) {
  const t = await getTranslations({ locale })
  return (
    <nav aria-label={t('story.breadcrumb')} className="breadcrumb">
      <ol>
        <li>
          <a href={frontPath(locale)}>{t('site.frontPage')}</a>
        </li>
        {path.map(({ slug, name }, index) => (
          <li key={slug}>
            <a
              href={sectionPath(locale, slug)}
              aria-current={isAtEnd && index === path.length - 1 ? 'page' : undefined}
            >
              <Localized values={name} locale={locale} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
