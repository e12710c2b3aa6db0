'use client'

import { ClockAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { StoryWork } from '@/features/workflow/queries'
import type { Locale } from '@/lib/i18n/locales'
import { Moment } from './moment'
import { useWork } from './use-work'

type Props = { locales: readonly Locale[]; to: 'givesWay' | 'isDropped' }

/** Which of the languages wait for another time, and that they will not go out then. */
export function GivesWay({ locales, to }: Props) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const { work } = useWork()
  const givingWay = locales.flatMap((locale) => {
    const at = waitingTime(work, locale)
    return at === null ? [] : [{ locale, at }]
  })
  if (givingWay.length === 0) return null
  return (
    <div className="flex items-start gap-2 rounded-md bg-caution-tint px-3 py-2.5 text-sm">
      <ClockAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-caution" />
      <div className="grid gap-1">
        {givingWay.map(({ locale, at }) => (
          <p key={locale}>
            {t.rich(to, { language: languageName(locale), moment: () => <Moment iso={at} /> })}
          </p>
        ))}
      </div>
    </div>
  )
}

/** When a language is to go out; null where it does not wait for a time. */
export function waitingTime({ schedules }: StoryWork, locale: Locale): string | null {
  const waiting = schedules.find(
    ({ failure, locales }) => failure === null && locales.includes(locale),
  )
  return waiting?.at ?? null
}
