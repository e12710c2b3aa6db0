import { HistoryIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { BackToStory } from '@/app/[locale]/newsroom/stories/[id]/history/back-to-story'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/features/access/policy'
import { getComparisonPage } from '@/features/history/pages'
import { ChooseRevisions } from '@/features/history/parts/choose-revisions'
import { ComparedHeads } from '@/features/history/parts/compared-heads'
import { ComparisonView } from '@/features/history/parts/comparison-view'
import { headlineFor } from '@/features/stories/story-head'
import { newsroomPath } from '@/lib/paths'

type Params = { locale: string; id: string }

export default newsroomPage<Params>('history.read', async ({ locale, person, params, query }) => {
  const number = storyNumber(params.id)
  const [from, to] = [Number(query.from), Number(query.to)]
  const found = number ? await getComparisonPage(number, { from, to, by: person.id }) : undefined
  if (!number || !found) return <NewsroomNotice locale={locale} status={404} />
  const { story, revisions, newest, compared } = found
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  const path = newsroomPath(locale, `stories/${number}/history`)
  const headline = headlineFor(story, locale) ?? t('untitled', { number })
  return (
    <>
      <PageHeading
        locale={locale}
        title={compared ? t('compareTitleOf', { from, to, headline }) : t('titleOf', { headline })}
        actions={
          <>
            <Button asChild variant="secondary">
              <Link href={path}>
                <HistoryIcon aria-hidden />
                {t('toHistory')}
              </Link>
            </Button>
            <BackToStory locale={locale} number={story.number} />
          </>
        }
      />
      <ChooseRevisions locale={locale} {...{ revisions, from, to }} path={`${path}/compare`} />
      {compared ? (
        <>
          <ComparedHeads
            {...{ locale, story, compared, newest }}
            mayRestore={can(person, 'history.restore', story.subject)}
          />
          {'names' in compared ? (
            <ComparisonView compared={compared} locale={locale} />
          ) : (
            <EmptyState
              icon={<HistoryIcon aria-hidden />}
              title={t('notCompared')}
              text={t(`refusals.${compared.comparison.refused}`)}
            />
          )}
        </>
      ) : (
        <EmptyState icon={<HistoryIcon aria-hidden />} title={t('gone')} text={t('goneText')} />
      )}
    </>
  )
})
