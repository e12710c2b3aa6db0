import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Wordmark } from '@/components/site/wordmark'
import { newsroomLocales } from '@/lib/i18n/all-messages'
import type { Locale } from '@/lib/i18n/locales'
import { frontPath } from '@/lib/paths'
import { LanguageMenu } from './language-menu'
import { ThemeMenu } from './theme-menu'

/** Around the pages that lead into the newsroom. */
export async function DoorFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.shell' })
  return (
    <div className="flex min-h-dvh flex-col bg-paper-tint">
      <header className="flex h-14 items-center justify-end gap-1 px-4">
        <LanguageMenu locales={newsroomLocales} />
        <ThemeMenu />
      </header>
      <main className="mx-auto grid w-full max-w-md flex-1 content-start gap-6 px-4 pt-[8vh] pb-16">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <a href={frontPath(locale)} className="text-2xl">
            <Wordmark locale={locale} />
          </a>
          <p className="text-sm text-ink-soft">{t('name')}</p>
        </div>
        <div className="grid gap-5 rounded-lg border border-hairline bg-paper-raised p-6">
          {children}
        </div>
      </main>
    </div>
  )
}
