'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Localized } from '@/components/ui/localized'
import type { TermUses as Uses } from '@/features/terms/usage'
import { deskStoryPath } from '@/lib/paths'

/** The stories that say a term, and to whom. */
export function TermUses({ uses, total }: Uses) {
  const t = useTranslations('newsroom.terms')
  const languageName = useTranslations('languages')
  const locale = useLocale()
  if (total === 0) return <p className="text-sm text-ink-soft">{t('usesNone')}</p>
  return (
    <ul aria-label={t('uses')} className="grid gap-3 text-sm">
      {uses.map(({ storyId, number, headline, isInDraft, liveIn }) => (
        <li key={storyId} className="grid gap-1">
          <Link
            href={deskStoryPath(locale, number)}
            className="text-accent underline underline-offset-4"
          >
            {Object.values(headline).some(Boolean) ? (
              <Localized values={headline} locale={locale} />
            ) : (
              t('untitled', { number })
            )}
          </Link>
          <span className="flex flex-wrap gap-1">
            {liveIn.map((language) => (
              <Badge key={language} tone="accent">
                {t('useLive', { language: languageName(language) })}
              </Badge>
            ))}
            {isInDraft && <Badge>{t('useDraft')}</Badge>}
          </span>
        </li>
      ))}
      {total > uses.length && <li>{t('usesMore', { more: total - uses.length })}</li>}
    </ul>
  )
}
