'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { PictureSuggestions } from '@/db/schema/media'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { PictureDraft } from './use-picture-draft'

type Target = 'caption' | 'credit'

type Props = {
  suggestions: PictureSuggestions
  draft: PictureDraft
  onWrite: (name: Target, locale: Locale, text: string) => void
}

const targets = { caption: 'caption', byline: 'credit', credit: 'credit' } as const

/** What the file says of itself, to be taken over by a click. */
export function FileSuggestions({ suggestions, draft, onWrite }: Props) {
  const t = useTranslations('newsroom.media')
  const languageName = useTranslations('languages')
  const given = (['caption', 'byline', 'credit'] as const).flatMap((name) => {
    const text = suggestions[name]
    return text ? [{ name, text }] : []
  })
  if (given.length === 0) return null
  return (
    <section className="grid gap-3 rounded-md border border-hairline bg-paper-tint p-4">
      <div className="grid gap-0.5">
        <h3 className="font-medium">{t('suggestions')}</h3>
        <p className="text-sm text-ink-soft">{t('suggestionsText')}</p>
      </div>
      <dl className="grid gap-3 text-sm">
        {given.map(({ name, text }) => (
          <div key={name} className="grid gap-1">
            <dt className="text-ink-soft">{t(`suggested.${name}`)}</dt>
            <dd className="grid gap-2">
              <span className="break-words">{text}</span>
              <span className="flex flex-wrap gap-2">
                {locales.map((locale) => (
                  <Button
                    key={locale}
                    variant="secondary"
                    size="small"
                    aria-disabled={draft[targets[name]][locale]?.includes(text)}
                    onClick={() =>
                      onWrite(targets[name], locale, joined(draft[targets[name]][locale], text))
                    }
                  >
                    {t(`takeOver.${targets[name]}`, { language: languageName(locale) })}
                  </Button>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Nothing that was written is lost; a byline and an agency stand as "Ada Keller / Agency". */
function joined(written = '', text: string): string {
  if (written.includes(text)) return written
  return written.trim() ? `${written.trim()} / ${text}` : text
}
