import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DateTime } from '@/components/ui/date-time'
import type { SiteStatus } from '@/features/status/queries'
import type { Locale } from '@/lib/i18n/locales'
import { StatusList } from './status-list'

type Props = {
  locale: Locale
  backups: SiteStatus['backups']
  size: (bytes: number) => string
}

/** Whether there are backups, and what became of the newest. */
export async function BackupState({ locale, backups: { isSet, good, last }, size }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.status' })
  const moment = (milliseconds: number) => (
    <DateTime iso={new Date(milliseconds).toISOString()} locale={locale} precision="minute" />
  )
  const rows = good
    ? [
        { name: t('lastBackup'), value: moment(good.endedAt ?? good.startedAt) },
        { name: t('backupAt'), value: good.address ?? '' },
        { name: t('backupSize'), value: size(good.bytes ?? 0) },
      ]
    : [{ name: t('lastBackup'), value: t(isSet ? 'noBackupYet' : 'noBackups') }]
  const failed = last?.failure
    ? [
        {
          name: t('backupFailed'),
          value: <Failure at={moment(last.startedAt)} why={last.failure} />,
        },
      ]
    : []
  return <StatusList title={t('backups')} rows={[...rows, ...failed]} />
}

function Failure({ at, why }: { at: ReactNode; why: string }) {
  return (
    <span className="text-danger">
      {at} <code translate="no">{why}</code>
    </span>
  )
}
