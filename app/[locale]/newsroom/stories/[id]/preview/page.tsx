import { getTranslations } from 'next-intl/server'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { BackToStory } from '@/app/[locale]/newsroom/stories/[id]/history/back-to-story'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { getPreviewPage } from '@/features/previews/pages'
import { PreviewViews } from '@/features/previews/parts/preview-views'
import { ShareLinks } from '@/features/previews/parts/share-links'
import { headlineFor } from '@/features/stories/story-head'
import { formatDateTime } from '@/lib/dates'
import { env } from '@/lib/env'
import { linkPreview } from '@/lib/paths'

type Params = { locale: string; id: string }

export default newsroomPage<Params>('story.read', async ({ locale, person, params }) => {
  const number = storyNumber(params.id)
  const found = number && getPreviewPage(number, person)
  if (!found) return <NewsroomNotice locale={locale} status={404} />
  const { story, version, links } = found
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const { SITE_URL, TIME_ZONE } = env()
  const headline = headlineFor(story, locale) ?? t('history.untitled', { number: story.number })
  const shared = links?.map(({ id, token, madeBy, expiresAt }) => ({
    id,
    address: new URL(`/${locale}/${linkPreview(token)}`, SITE_URL).href,
    madeBy,
    until: formatDateTime(expiresAt, locale, TIME_ZONE),
  }))
  return (
    <div className="flex min-h-160 flex-col lg:h-[calc(100dvh-6.5rem)]">
      <PageHeading
        locale={locale}
        title={t('preview.titleOf', { headline })}
        text={t('preview.text')}
        actions={
          <>
            {shared && <ShareLinks storyId={story.id} links={shared} />}
            <BackToStory locale={locale} number={story.number} />
          </>
        }
      />
      <PreviewViews number={story.number} version={version} />
    </div>
  )
})
