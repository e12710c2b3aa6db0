import { getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import { Table, TableCell, TableHeading, TableRow } from '@/components/ui/table'
import type { AuditEvent } from '@/features/people/audit'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'
import { auditActionName } from './audit-action-name'

export async function AuditTable({ locale, events }: { locale: Locale; events: AuditEvent[] }) {
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
            <TableCell>{event.actorName}</TableCell>
            <TableCell>{auditActionName(t, event.action)}</TableCell>
            <TableCell>
              <Subject event={event} locale={locale} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}

async function Subject({ event, locale }: { event: AuditEvent; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'newsroom.audit' })
  const details = detailsOf(event)
  if (event.subjectType !== 'story') return details
  return (
    <>
      <a
        href={newsroomPath(locale, `stories/${event.subjectId}`)}
        className="text-accent underline underline-offset-4"
      >
        {t('story', { id: event.subjectId })}
      </a>
      {details && ` · ${details}`}
    </>
  )
}

/** What was recorded beside the action, in a line; a change as from and to. */
function detailsOf({ details: { from, to, ...rest } }: AuditEvent): string {
  const change = from !== undefined && to !== undefined ? [`${from} → ${to}`] : []
  const values = Object.values(rest).filter((value) => /string|number/u.test(typeof value))
  return [...values, ...change].join(' · ')
}
