import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Pager } from '@/components/newsroom/shell/pager'
import { can } from '@/features/access/policy'
import { deskChoices } from '@/features/desk/parts/desk-choices'
import { DeskEmpty } from '@/features/desk/parts/desk-empty'
import { DeskFilters } from '@/features/desk/parts/desk-filters'
import { DeskKeys } from '@/features/desk/parts/desk-keys'
import { DeskTable } from '@/features/desk/parts/desk-table'
import { DeskViews } from '@/features/desk/parts/desk-views'
import { NewStoryButton } from '@/features/desk/parts/new-story-button'
import { WaitingRequests } from '@/features/desk/parts/waiting-requests'
import { getDesk } from '@/features/desk/queries'
import { newsroomPath } from '@/lib/paths'

export default newsroomPage('story.list', async ({ locale, person, query: asked }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  const desk = getDesk(person, asked, locale)
  const { filter, query, list, views } = desk
  const path = newsroomPath(locale)
  const canBegin = can(person, 'story.create')
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('desk.title')}
        text={t(list.isMore ? 'desk.totalOrMore' : 'desk.total', { count: list.total })}
        actions={canBegin && <NewStoryButton deskPath={path} />}
      />
      <WaitingRequests locale={locale} path={path} count={desk.waitingRequests} />
      <DeskViews path={path} query={query} views={views} />
      <DeskFilters
        filter={filter}
        path={path}
        choices={deskChoices(t, languageName, locale, desk)}
      />
      {list.rows.length > 0 ? (
        <DeskTable
          locale={locale}
          filter={filter}
          path={path}
          rows={list.rows}
          mayAssign={can(person, 'story.assign')}
        />
      ) : (
        <DeskEmpty locale={locale} path={path} isFiltered={query !== ''} canBegin={canBegin} />
      )}
      <Pager
        locale={locale}
        path={path}
        query={Object.fromEntries(new URLSearchParams(query))}
        page={list.page}
        pageCount={list.pageCount}
      />
      <DeskKeys canBegin={canBegin} />
    </>
  )
})
