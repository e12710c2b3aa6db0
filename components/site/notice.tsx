import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { frontPath } from '@/lib/paths'

type Props = { locale: Locale; title: string; text: string; children?: ReactNode }

/** A page that says why what was asked for is not there. */
export async function Notice({ locale, title, text, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'notice' })
  return (
    <div className="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      <p>
        <a href={frontPath(locale)} className="button">
          {t('toFrontPage')}
        </a>
      </p>
    </div>
  )
}
