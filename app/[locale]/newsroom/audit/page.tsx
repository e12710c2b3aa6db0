import { HistoryIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Pager } from '@/components/newsroom/shell/pager'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { auditActionName } from '@/features/audit/parts/audit-action-name'
import { AuditFilters } from '@/features/audit/parts/audit-filters'
import { AuditTable } from '@/features/audit/parts/audit-table'
import { getAuditPage } from '@/features/audit/queries'
import { newsroomPath } from '@/lib/paths'

export default newsroomPage('audit.read', async ({ locale, query }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.audit' })
  const { page: pageText, ...filter } = query
  const asked = Math.max(1, Number.parseInt(pageText ?? '1', 10) || 1)
  const { events, storyNumbers, people, actions, ...listed } = getAuditPage(filter, asked)
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('title')}
        text={t(listed.isMore ? 'textOrMore' : 'text', { total: listed.total })}
        actions={
          <Button asChild variant="secondary">
            <Link href={newsroomPath(locale, 'status')}>{t('status')}</Link>
          </Button>
        }
      />
      <AuditFilters
        query={filter}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
        actions={actions.map((action) => ({ value: action, label: auditActionName(t, action) }))}
      />
      {events.length > 0 ? (
        <AuditTable locale={locale} events={events} storyNumbers={storyNumbers} />
      ) : (
        <EmptyState icon={<HistoryIcon aria-hidden />} title={t('empty')} text={t('emptyText')} />
      )}
      <Pager
        locale={locale}
        path={newsroomPath(locale, 'audit')}
        query={filter}
        page={listed.page}
        pageCount={listed.pageCount}
      />
    </>
  )
})
