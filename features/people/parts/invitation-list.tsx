'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { MailFate } from '@/db/schema/people'
import type { Invitation } from '@/features/people/invitations'
import { withdrawInvitationOf } from '@/features/people/people-actions'

type Props = {
  invitations: (Omit<Invitation, 'expiresAt'> & { until: ReactNode; isExpired: boolean })[]
}

const looks = {
  waiting: 'text-ink-soft',
  delayed: 'text-caution',
  sent: 'text-ink-soft',
  failed: 'text-danger',
} as const satisfies Record<Exclude<MailFate, 'none'>, string>

/** Who has been invited and has not come yet. */
export function InvitationList({ invitations }: Props) {
  const t = useTranslations('newsroom.people')
  const roleNames = useTranslations('newsroom.roles')
  const report = useReport()
  return (
    <ul className="grid divide-y divide-hairline">
      {invitations.map(({ id, email, role, until, isExpired, mail }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-sm">
          <span className="font-medium">{email}</span>
          <span>{roleNames(role)}</span>
          <span className="text-ink-soft">{until}</span>
          {mail !== 'none' && <span className={looks[mail]}>{t(`mail.${mail}`)}</span>}
          {isExpired && <Badge tone="caution">{t('expired')}</Badge>}
          <Button
            variant="secondary"
            size="small"
            className="ms-auto"
            aria-label={t('withdrawNamed', { email })}
            onClick={() => report(() => withdrawInvitationOf(id), t('withdrawn', { email }))}
          >
            {t('withdraw')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
