'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { instantOf } from '@/lib/dates'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { quotedTitle } from '@/lib/i18n/quoted'
import { waitingTime } from './gives-way'
import { Moment } from './moment'
import type { PublishingStep } from './publication'
import { useWork } from './use-work'
import type { When } from './when-field'

type Props = { step: PublishingStep; chosen: Locale[]; when: When }

/** What readers of each language will see, in so many words. */
export function ReadersPreview({ step, chosen, when }: Props) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const { work } = useWork()
  const { editions } = work
  const timeZone = useTimeZone() ?? 'UTC'
  const at = when.isLater && when.time ? instantOf(when.time, timeZone) : null
  const notNow = (locale: Locale, isLive: boolean) => {
    const waitsFor = waitingTime(work, locale)
    if (!waitsFor) return t(isLive ? 'staysLive' : 'staysAway', { language: languageName(locale) })
    return t.rich('staysScheduled', {
      language: languageName(locale),
      moment: () => <Moment iso={waitsFor} />,
    })
  }
  return (
    <section className="grid gap-1.5 rounded-md border border-hairline px-3 py-2.5 text-sm">
      <h3 className="font-semibold">{t('preview')}</h3>
      <p className="text-ink-soft">
        {at ? t.rich('previewLater', { moment: () => <Moment iso={at} /> }) : t('previewNow')}
      </p>
      <ul className="grid list-disc gap-1 ps-5">
        {editions.map(({ locale, headline, isLive }) => (
          <li key={locale}>
            {chosen.includes(locale)
              ? t.rich('goesOut', {
                  language: languageName(locale),
                  headline: () => (
                    <span {...inLanguage(locale)}>{quotedTitle(headline, locale)}</span>
                  ),
                })
              : notNow(locale, isLive)}
          </li>
        ))}
      </ul>
      {step === 'correct' && <p>{t('correctionShown')}</p>}
    </section>
  )
}
