import { getFormatter, getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { DateTime } from '@/components/ui/date-time'
import { BackupState } from '@/features/status/parts/backup-state'
import { CachesState } from '@/features/status/parts/caches-state'
import { FolderState } from '@/features/status/parts/folder-state'
import { StatusList } from '@/features/status/parts/status-list'
import { getSiteStatus } from '@/features/status/queries'
import { version } from '@/package.json'

const bytesInMegabyte = 1024 ** 2
const bytesInGigabyte = 1024 ** 3

export default newsroomPage('status.read', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.status' })
  const format = await getFormatter({ locale })
  const { backups, ...status } = await getSiteStatus()
  const size = (bytes: number) => {
    const isLarge = bytes >= bytesInGigabyte
    return format.number(bytes / (isLarge ? bytesInGigabyte : bytesInMegabyte), {
      style: 'unit',
      unit: isLarge ? 'gigabyte' : 'megabyte',
      maximumSignificantDigits: 3,
    })
  }
  const moment = (iso: string) => <DateTime iso={iso} locale={locale} precision="minute" />
  const queue = ({ waiting, next }: { waiting: number; next: string | null }) =>
    next === null ? t('nothingWaits') : t.rich('waiting', { waiting, next: () => moment(next) })
  const givenUp = status.givenUpPings.map(({ service, failure }) => `${service}: ${failure ?? ''}`)
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={t('text')} />
      <div className="grid gap-8 lg:grid-cols-2">
        <StatusList
          title={t('site')}
          rows={[
            { name: t('version'), value: version },
            { name: t('node'), value: status.node },
            { name: t('since'), value: moment(status.since) },
            { name: t('stories'), value: format.number(status.stories) },
            { name: t('live'), value: format.number(status.liveEditions) },
          ]}
        />
        <StatusList
          title={t('storage')}
          rows={[
            { name: t('database'), value: size(status.databaseBytes) },
            {
              name: t('media'),
              value: t('files', { files: status.files, size: size(status.mediaBytes) }),
            },
            { name: t('free'), value: size(status.freeBytes) },
          ]}
        />
        <StatusList
          title={t('queues')}
          rows={[
            { name: t('scheduled'), value: queue(status.scheduled) },
            { name: t('letters'), value: queue(status.letters) },
            { name: t('pings'), value: queue(status.pings) },
            {
              name: t('givenUp'),
              value: givenUp.length > 0 ? givenUp.join(' · ') : t('none'),
            },
          ]}
        />
        <CachesState locale={locale} caches={status.caches} />
        <BackupState locale={locale} backups={backups} size={size} />
      </div>
      <FolderState locale={locale} dataDir={status.dataDir} examination={status.examination} />
      <p className="mt-8 max-w-prose text-sm text-ink-soft">
        {t.rich('doctor', { command: () => <code>npm run doctor</code> })}
      </p>
    </>
  )
})
