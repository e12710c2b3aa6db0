import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Wordmark } from '@/components/site/wordmark'
import { newsroomLocales } from '@/lib/i18n/all-messages'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { LanguageMenu } from './language-menu'
import { Navigation, type NavigationItem } from './navigation'
import { ThemeMenu } from './theme-menu'

type Props = {
  locale: Locale
  navigation: NavigationItem[]
  userMenu: ReactNode
  children: ReactNode
}

/** The bar above every page of the newsroom, and the page. */
export async function NewsroomFrame({ locale, navigation, userMenu, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.shell' })
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="skip-link">
        {t('skipToContent')}
      </a>
      <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-hairline bg-paper px-3 sm:gap-4 sm:px-5">
        <a
          href={newsroomPath(locale)}
          className="flex shrink-0 items-center text-xl max-sm:[&_.wordmark>span]:sr-only [&_.wordmark-second]:hidden"
        >
          <Wordmark locale={locale} />
          <span className="sr-only">{t('name')}</span>
        </a>
        <Navigation items={navigation} />
        <div className="ms-auto flex items-center gap-0.5 sm:gap-1">
          <LanguageMenu locales={newsroomLocales} />
          <ThemeMenu />
          {userMenu}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 px-4 py-6 outline-none sm:px-6">
        {children}
      </main>
    </div>
  )
}
