import { getTranslations } from 'next-intl/server'
import type { Term } from '@/components/story/edition'
import { Localized } from '@/components/ui/localized'
import type { Locale } from '@/lib/i18n/locales'
import { frontPath, sectionPath } from '@/lib/paths'

/** The section that the page belongs to; `isPage` where the page is that section's own. */
export type CurrentSection = { slug: string; isPage: boolean }

type Props = { locale: Locale; sections: Term[]; current: CurrentSection | null }

export async function SectionNavigation({ locale, sections, current }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <nav aria-label={t('sections')} className="section-navigation">
      <ul className="wrap">
        <li>
          <a href={frontPath(locale)} aria-current={current?.slug === '' ? 'page' : undefined}>
            {t('frontPage')}
          </a>
        </li>
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={sectionPath(locale, slug)} aria-current={currency(slug, current)}>
              <Localized values={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currency(slug: string, current: CurrentSection | null) {
  if (slug !== current?.slug) return undefined
  return current.isPage ? 'page' : 'true'
}
