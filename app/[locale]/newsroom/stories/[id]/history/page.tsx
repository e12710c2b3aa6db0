import { getTranslations } from 'next-intl/server'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Pager } from '@/components/newsroom/shell/pager'
import { can } from '@/features/access/policy'
import { FindingDeedList } from '@/features/checks/parts/finding-deed-list'
import { WaiverList } from '@/features/checks/parts/waiver-list'
import { listFindingDeeds, listNamedWaivers } from '@/features/checks/queries'
import { getHistoryPage } from '@/features/history/pages'
import { HistoryList } from '@/features/history/parts/history-list'
import { headlineFor } from '@/features/stories/story-head'
import { newsroomPath } from '@/lib/paths'
import { BackToStory } from './back-to-story'

type Params = { locale: string; id: string }

export default newsroomPage<Params>('history.read', async ({ locale, person, params, page }) => {
  const number = storyNumber(params.id)
  const found = number ? await getHistoryPage(number, { page, by: person.id }) : undefined
  if (!number || !found) return <NewsroomNotice locale={locale} status={404} />
  const { story, history, newest, unread } = found
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const path = newsroomPath(locale, `stories/${number}/history`)
  const headline = headlineFor(story, locale) ?? t('untitled', { number })
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('titleOf', { headline })}
        text={t('text')}
        actions={<BackToStory locale={locale} number={number} />}
      />
      <WaiverList
        locale={locale}
        storyId={story.id}
        waivers={listNamedWaivers(story.id)}
        mayTakeBack={can(person, 'finding.waive', story.subject)}
      />
      <FindingDeedList locale={locale} deeds={listFindingDeeds(story.id)} />
      <HistoryList
        locale={locale}
        story={story}
        entries={history.entries}
        newest={newest}
        unread={unread}
        mayRestore={can(person, 'history.restore', story.subject)}
        comparePath={`${path}/compare`}
      />
      <Pager
        locale={locale}
        path={path}
        query={{}}
        page={history.page}
        pageCount={history.pageCount}
      />
    </>
  )
})
