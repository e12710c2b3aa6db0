'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Localized } from '@/components/ui/localized'
import type { PictureUse } from '@/features/media/library'
import { newsroomPath } from '@/lib/paths'

/** The stories that show a picture, and to whom. */
export function PictureUses({ uses }: { uses: PictureUse[] }) {
  const t = useTranslations('newsroom.media')
  const languageName = useTranslations('languages')
  const locale = useLocale()
  if (uses.length === 0) return <p className="text-sm text-ink-soft">{t('usesNone')}</p>
  return (
    <ul className="grid gap-3 text-sm">
      {uses.map(({ storyId, number, headline, isInDraft, isScheduled, liveIn }) => (
        <li key={storyId} className="grid gap-1">
          <Link
            href={newsroomPath(locale, `stories/${number}`)}
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
            {isScheduled && <Badge tone="caution">{t('useScheduled')}</Badge>}
            {isInDraft && <Badge>{t('useDraft')}</Badge>}
          </span>
        </li>
      ))}
    </ul>
  )
}
