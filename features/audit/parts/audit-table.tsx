import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { Table, TableCell, TableHeading, TableRow } from '@/components/ui/table'
import type { AuditEvent } from '@/features/audit/events'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { auditActionName } from './audit-action-name'
import { auditDetails } from './audit-details'

type Props = {
  locale: Locale
  events: AuditEvent[]
  /** Public numbers by the ids of stories. */
  storyNumbers: Map<string, number>
}

export async function AuditTable({ locale, events, storyNumbers }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.audit' })
  return (
    <Table label={t('title')}>
      <thead>
        <TableRow>
          <TableHeading>{t('when')}</TableHeading>
          <TableHeading>{t('person')}</TableHeading>
          <TableHeading>{t('action')}</TableHeading>
          <TableHeading>{t('subject')}</TableHeading>
        </TableRow>
      </thead>
      <tbody>
        {events.map((event) => (
          <TableRow key={event.id}>
            <TableCell className="whitespace-nowrap">
              <DateTime iso={event.at} locale={locale} precision="minute" />
            </TableCell>
            <TableCell>{event.actorName === 'import' ? t('import') : event.actorName}</TableCell>
            <TableCell>{auditActionName(t, event.action)}</TableCell>
            <TableCell className="min-w-56">
              <Subject
                event={event}
                locale={locale}
                storyNumber={storyNumbers.get(event.subjectId)}
              />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}

type SubjectProps = { event: AuditEvent; locale: Locale; storyNumber: number | undefined }

async function Subject({ event, locale, storyNumber }: SubjectProps) {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  const checkWords = await getTranslations({ locale, namespace: 'checks' })
  const details = auditDetails(event, t, languageName, checkWords, locale)
  if (event.subjectType !== 'story' || !storyNumber) return details
  return (
    <>
      <a
        href={newsroomPath(locale, `stories/${storyNumber}`)}
        className="text-accent underline underline-offset-4"
      >
        {t('audit.story', { number: storyNumber })}
      </a>
      {details && ` · ${details}`}
    </>
  )
}
