'use client'

import { CircleCheckIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { EditionStanding } from '@/features/workflow/queries'
import { Assignee } from './assignee'
import { Moment } from './moment'
import { PassageLink } from './place-link'
import { Requests } from './requests'
import { Schedule } from './schedule'
import { useWork } from './use-work'

/** Where the story stands in each language, and what holds it or waits for its time. */
export function Standing() {
  const t = useTranslations('newsroom.work')
  const { editions, embargoUntil, schedules } = useWork().work
  return (
    <section aria-labelledby="standing" className="grid gap-3">
      <h3 id="standing" className="text-sm font-semibold">
        {t('standing')}
      </h3>
      <ul className="grid gap-4">
        {editions.map((edition) => (
          <li key={edition.locale} className="grid gap-1.5">
            <Edition edition={edition} />
          </li>
        ))}
      </ul>
      {embargoUntil && (
        <p className="rounded-md bg-caution-tint px-3 py-2 text-caution">
          {t.rich('embargoUntil', { moment: () => <Moment iso={embargoUntil} /> })}
        </p>
      )}
      {schedules.map((schedule) => (
        <Schedule key={schedule.id} schedule={schedule} />
      ))}
    </section>
  )
}

const tones = {
  missing: 'plain',
  draft: 'plain',
  'in-review': 'caution',
  ready: 'accent',
  scheduled: 'accent',
  live: 'accent',
  withdrawn: 'danger',
} as const

function Edition({ edition }: { edition: EditionStanding }) {
  const t = useTranslations('newsroom.work')
  const languageName = useTranslations('languages')
  const states = useTranslations('newsroom.states')
  const { locale, state, isLive, isWithdrawn, publishedAt, updatedAt } = edition
  const { assignee, doneAt } = edition
  const isUpdated = isLive && updatedAt !== publishedAt
  return (
    <>
      <p className="flex flex-wrap items-center gap-1.5">
        <span className="me-auto font-medium">{languageName(locale)}</span>
        {isLive && state !== 'live' && <Badge tone="accent">{states('live')}</Badge>}
        {isWithdrawn && state !== 'withdrawn' && <Badge tone="danger">{states('withdrawn')}</Badge>}
        <Badge tone={tones[state]}>{states(state)}</Badge>
        {edition.hasUnpublishedChanges && <Badge tone="caution">{t('changed')}</Badge>}
      </p>
      {isLive && publishedAt && (
        <p className="text-xs text-ink-soft">
          {t.rich('publishedAt', { moment: () => <Moment iso={publishedAt} /> })}
        </p>
      )}
      {updatedAt && (isUpdated || isWithdrawn) && (
        <p className="text-xs text-ink-soft">
          {t.rich(isLive ? 'updatedAt' : 'withdrawnAt', {
            moment: () => <Moment iso={updatedAt} />,
          })}
        </p>
      )}
      <StalePassages edition={edition} />
      <Assignee edition={edition} />
      {doneAt && assignee && (
        <p className="flex items-start gap-1.5 text-xs text-accent">
          <CircleCheckIcon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>
            {t.rich('doneBy', { by: assignee.name, moment: () => <Moment iso={doneAt} /> })}
          </span>
        </p>
      )}
      <Requests edition={edition} />
    </>
  )
}

function StalePassages({ edition: { locale } }: { edition: EditionStanding }) {
  const t = useTranslations('newsroom.work')
  const stale = useWork().work.stale.filter(({ behind }) => behind.includes(locale))
  if (stale.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-caution">
      {t('staleCount', { count: stale.length })}
      {stale.map(({ passageId }) => (
        <PassageLink key={passageId} place={{ passageId, locale }} />
      ))}
    </p>
  )
}
