'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useReport } from '@/components/newsroom/form/use-report'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { endSession, signOutEverywhere } from '@/features/people/account-actions'

type Props = {
  sessions: { id: string; isCurrent: boolean; device: string; since: ReactNode }[]
  signInHref: string
}

/** Where the person is signed in. */
export function SessionList({ sessions, signInHref }: Props) {
  const t = useTranslations('newsroom.sessions')
  const confirm = useConfirm()
  const report = useReport()

  async function endAll(): Promise<void> {
    const question = {
      title: t('endAllTitle'),
      description: t('endAllText'),
      confirmLabel: t('endAll'),
    }
    if (!(await confirm(question))) return
    if (await report(signOutEverywhere, t('allEnded'))) window.location.assign(signInHref)
  }

  return (
    <>
      <ul className="grid w-full divide-y divide-hairline">
        {sessions.map(({ id, isCurrent, device, since }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2">
            <div className="grid min-w-0 text-sm">
              <span className="font-medium">{device}</span>
              <span className="text-ink-soft">{since}</span>
            </div>
            {isCurrent ? (
              <Badge tone="accent">{t('current')}</Badge>
            ) : (
              <Button
                variant="secondary"
                size="small"
                aria-label={t('endNamed', { device })}
                onClick={() => report(() => endSession(id), t('ended', { device }))}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button variant="secondary" onClick={endAll}>
        {t('endAll')}
      </Button>
    </>
  )
}
