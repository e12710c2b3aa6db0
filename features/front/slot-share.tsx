'use client'

import { clsx } from 'clsx'
import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { formatDateTime } from '@/lib/dates'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import type { FrontStory } from './arrangement'
import type { Held } from './rows'

type Props = {
  languages: Locale[]
  held: Held | null
  story: FrontStory | undefined
  standing: Record<Locale, string>
  slotName: string
  onUnpin: () => void
}

/** What a slot holds in one language, or in all of them where it is the same. */
export function SlotShare({ languages, held, story, standing, slotName, onUnpin }: Props) {
  const t = useTranslations('newsroom.front')
  const languageName = useTranslations('languages')
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  const name = languages.length > 1 ? t('both') : languageName(languages[0] ?? locale)
  const missing = languages.filter((language) => held && !story?.locales.includes(language))
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing here is a field.
    <div
      role="group"
      aria-label={name}
      className={clsx(
        'grid content-start gap-1 text-sm sm:border-s sm:border-hairline sm:px-3',
        languages.length > 1 && 'sm:col-span-2',
      )}
    >
      <p className="flex flex-wrap items-center gap-2 text-xs text-ink-soft">
        {name}
        {held && <Badge tone="accent">{t('pinned')}</Badge>}
        {held?.expiresAt && (
          <span>
            {t('until', {
              moment: formatDateTime(held.expiresAt, locale, timeZone),
            })}
          </span>
        )}
      </p>
      {languages.map((language) => (
        <p key={language} {...inLanguage(language)} className={held ? '' : 'text-ink-soft'}>
          {held && !missing.includes(language)
            ? story?.headline[language]
            : standing[language] || t('nothing')}
        </p>
      ))}
      {!held && <p className="text-xs text-ink-soft">{t('byRecency')}</p>}
      {missing.map((language) => (
        <p key={language} className="text-xs text-caution">
          {t('notLive', { language: languageName(language), number: held?.number ?? 0 })}
        </p>
      ))}
      {held && (
        <Button
          variant="link"
          size="small"
          onClick={onUnpin}
          aria-label={t('unpinNamed', { slot: slotName, language: name })}
          className="justify-self-start"
        >
          {t('unpin')}
        </Button>
      )}
    </div>
  )
}
