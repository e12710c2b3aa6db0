'use client'

import '@/app/globals.css'
import { useEffect, useState } from 'react'
import type { Failure } from '@/components/newsroom/shell/failure-notice'
import { Button } from '@/components/ui/button'
import { type FailureWords, readFailureWords } from '@/lib/i18n/failure-words'
import { inLanguage, isLocale, type Locale } from '@/lib/i18n/locales'
import { negotiateLocale } from '@/lib/i18n/negotiate'
import { newsroomPath } from '@/lib/paths'

/**
 * The last resort, where not even what stands around a page could be made. Readers never see it: the
 * front answers them with a page of its own.
 */
export default function Failed({ error: { digest }, retry }: Failure) {
  const [said, setSaid] = useState<{ locale: Locale; words: FailureWords | null } | null>(null)

  useEffect(() => {
    const locale = localeOfAddress()
    readFailureWords(locale).then((words) => setSaid({ locale, words }))
  }, [])

  return (
    <html {...(said && inLanguage(said.locale))}>
      <body>
        {said && (
          <main role="alert" className="mx-auto grid max-w-prose justify-items-start gap-3 p-12">
            {said.words && (
              <>
                <title>{said.words.title}</title>
                <h1 className="text-2xl font-semibold">{said.words.title}</h1>
                <p className="text-ink-soft">{said.words.text}</p>
                {digest && <p className="text-ink-soft">{said.words.number(digest)}</p>}
              </>
            )}
            <div className="flex flex-wrap gap-2">
              <Button onClick={retry}>{said.words?.again ?? '↻'}</Button>
              {said.words && (
                <Button asChild variant="secondary">
                  <a href={newsroomPath(said.locale)}>{said.words.toDesk}</a>
                </Button>
              )}
            </div>
          </main>
        )}
      </body>
    </html>
  )
}

function localeOfAddress(): Locale {
  const [, first] = location.pathname.split('/')
  return isLocale(first) ? first : negotiateLocale(undefined, navigator.languages.join(','))
}
