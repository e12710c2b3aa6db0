import {
  BanIcon,
  BotIcon,
  CircleCheckIcon,
  CircleDashedIcon,
  ClockAlertIcon,
  ClockIcon,
  EyeIcon,
  GlobeIcon,
  PencilLineIcon,
  RefreshCwIcon,
} from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { DateTime } from '@/components/ui/date-time'
import type { DeskCell } from '@/features/desk/desk-rows'
import type { Locale } from '@/lib/i18n/locales'

const looks = {
  missing: { Icon: CircleDashedIcon, tone: 'absent' },
  draft: { Icon: PencilLineIcon, tone: 'plain' },
  'in-review': { Icon: EyeIcon, tone: 'caution' },
  ready: { Icon: CircleCheckIcon, tone: 'accent' },
  scheduled: { Icon: ClockIcon, tone: 'accent' },
  live: { Icon: GlobeIcon, tone: 'accent' },
  withdrawn: { Icon: BanIcon, tone: 'danger' },
} as const

/** The state of a language of a story, and what of it is behind; told by words and signs, not by colour alone. */
export async function EditionState({ locale, cell }: { locale: Locale; cell: DeskCell }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  const states = await getTranslations({ locale, namespace: 'newsroom.states' })
  const {
    state,
    at,
    isHeld,
    staleCount,
    unreadDrafts,
    hasUnpublishedChanges,
    hasUnscheduledChanges,
  } = cell
  const { Icon, tone } = looks[state]
  return (
    <>
      <Badge tone={tone}>
        <Icon aria-hidden className="size-3 shrink-0" />
        {at ? (
          <span>
            {t.rich('scheduledAt', {
              moment: () => <DateTime iso={at} locale={locale} precision="short" />,
            })}
          </span>
        ) : (
          states(state)
        )}
      </Badge>
      {isHeld && (
        <Badge tone="danger">
          <ClockAlertIcon aria-hidden className="size-3 shrink-0" />
          {t('held')}
        </Badge>
      )}
      {staleCount > 0 && (
        <Badge tone="caution">
          <RefreshCwIcon aria-hidden className="size-3 shrink-0" />
          {t('stale', { count: staleCount })}
        </Badge>
      )}
      {unreadDrafts > 0 && (
        <Badge tone="caution">
          <BotIcon aria-hidden className="size-3 shrink-0" />
          {t('machineDrafts', { count: unreadDrafts })}
        </Badge>
      )}
      {hasUnscheduledChanges && (
        <Badge tone="caution">
          <ClockAlertIcon aria-hidden className="size-3 shrink-0" />
          {t('unscheduled')}
        </Badge>
      )}
      {hasUnpublishedChanges && (
        <Badge>
          <PencilLineIcon aria-hidden className="size-3 shrink-0" />
          {t('changed')}
        </Badge>
      )}
    </>
  )
}
