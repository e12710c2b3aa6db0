import { getTranslations } from 'next-intl/server'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { BackToStory } from '@/app/[locale]/newsroom/stories/[id]/history/back-to-story'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { getExchangePage } from '@/features/exchange/pages'
import { SendForm } from '@/features/exchange/parts/send-form'
import { TakeIn } from '@/features/exchange/parts/take-in'
import { headlineFor } from '@/features/stories/story-head'
import { newsroomPath } from '@/lib/paths'

type Params = { locale: string; id: string }

/** A story out to translators, and their translations in. */
export default newsroomPage<Params>('story.read', async ({ locale, params }) => {
  const number = storyNumber(params.id)
  const found = number === null ? undefined : getExchangePage(number)
  if (!number || !found) return <NewsroomNotice locale={locale} status={404} />
  const { story, parts } = found
  const t = await getTranslations({ locale, namespace: 'newsroom.exchange' })
  const headline = headlineFor(story, locale) ?? t('untitled', { number })
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('titleOf', { headline })}
        text={t('text')}
        actions={<BackToStory locale={locale} number={number} />}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <SendForm number={number} parts={parts} />
        <TakeIn storyId={story.id} storyHref={newsroomPath(locale, `stories/${number}`)} />
      </div>
    </>
  )
})
