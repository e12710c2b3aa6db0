import { getTranslations } from 'next-intl/server'
import { languageList } from '@/lib/i18n/language-list'
import type { Locale } from '@/lib/i18n/locales'
import {
  aboutPath,
  archivePath,
  bilingualFeedPath,
  correctionsPath,
  feedPath,
  feedTypes,
  frontPath,
} from '@/lib/paths'
import { Filings } from './filings'
import { Wordmark } from './wordmark'

export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <footer className="site-footer">
      <div className="wrap">
        <a href={frontPath(locale)}>
          <Wordmark locale={locale} />
        </a>
        <p>{t('site.colophon', { languages: languageList(locale) })}</p>
        <a href={archivePath(locale)}>{t('site.archive')}</a>
        <a href={correctionsPath(locale)}>{t('corrections.title')}</a>
        <a href={aboutPath(locale)}>{t('site.about')}</a>
        <a href={feedPath(frontPath(locale), 'rss')} type={feedTypes.rss}>
          {t('feed.follow')}
        </a>
        <a href={bilingualFeedPath(locale)} type={feedTypes.atom}>
          {t('feed.followBoth')}
        </a>
        <Filings locale={locale} />
      </div>
    </footer>
  )
}
