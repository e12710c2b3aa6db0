'use client'

import { TriangleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import { PassageLink } from './place-link'
import { useWork } from './use-work'

/** What one should know before publishing, and may leave as it is. */
export function Cautions({ goingOut }: { goingOut: Locale[] }) {
  const t = useTranslations('newsroom.work')
  const { stale, comments, pictures } = useWork().work
  const openComments = comments.filter(({ resolved }) => !resolved).length
  const alone = goingOut.length > 1 ? pictures : []
  if (stale.length === 0 && openComments === 0 && alone.length === 0) return null
  return (
    <div className="flex items-start gap-2 rounded-md bg-caution-tint px-3 py-2.5 text-sm">
      <TriangleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-caution" />
      <div className="grid gap-1">
        {stale.length > 0 && (
          <p className="flex flex-wrap gap-x-2">
            {t('staleWarning', { count: stale.length })}
            {stale.map(({ passageId, behind }) => (
              <PassageLink key={passageId} place={{ passageId, locale: behind[0] }} />
            ))}
          </p>
        )}
        {alone.length > 0 && (
          <p className="flex flex-wrap gap-x-2">
            {t('pictureWarning')}
            {alone.map(({ passageId, onlyIn }) => (
              <PassageLink
                key={`${passageId} ${onlyIn}`}
                place={{ passageId, locale: otherLocales(onlyIn)[0] }}
              />
            ))}
          </p>
        )}
        {openComments > 0 && <p>{t('openComments', { count: openComments })}</p>}
      </div>
    </div>
  )
}
