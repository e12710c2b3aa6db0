import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { frontPath } from '@/lib/paths'

export type TrailStep = { href: string; name: ReactNode; isCurrent?: boolean }

/** The way from the front page down to where the page is. */
export async function Trail({ locale, steps }: { locale: Locale; steps: TrailStep[] }) {
  const t = await getTranslations({ locale })
  return (
    <nav aria-label={t('story.breadcrumb')} className="breadcrumb">
      <ol>
        <li>
          <a href={frontPath(locale)}>{t('site.frontPage')}</a>
        </li>
        {steps.map(({ href, name, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
