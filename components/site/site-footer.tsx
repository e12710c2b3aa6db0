import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { aboutPath, frontPath } from '@/lib/paths'
import { Wordmark } from './wordmark'

export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <footer className="site-footer">
      <div className="wrap">
        <a href={frontPath(locale)}>
          <Wordmark locale={locale} />
        </a>
        <p>{t('colophon')}</p>
        <a href={aboutPath(locale)}>{t('about')}</a>
      </div>
    </footer>
  )
}
