import { NewspaperIcon } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, TableCell, TableHeading, TableRow } from '@/components/ui/table'
import { listNewestEntries } from '@/features/stories/newest-entries'

export default newsroomPage('story.list', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.desk' })
  const states = await getTranslations({ locale, namespace: 'newsroom.states' })
  const entries = listNewestEntries(locale)
  return (
    <>
      <PageHeading locale={locale} title={t('title')} />
      {entries.length === 0 ? (
        <EmptyState icon={<NewspaperIcon aria-hidden />} title={t('empty')} text={t('emptyText')} />
      ) : (
        <Table label={t('title')}>
          <thead>
            <TableRow>
              <TableHeading>{t('headline')}</TableHeading>
              <TableHeading>{t('state')}</TableHeading>
            </TableRow>
          </thead>
          <tbody>
            {entries.map(({ storyId, headline, state }) => (
              <TableRow key={storyId}>
                <TableCell>{headline}</TableCell>
                <TableCell>
                  <Badge>{states(state)}</Badge>
                </TableCell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
})
