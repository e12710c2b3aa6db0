import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { GuideText } from '@/components/newsroom/guide/guide-text'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { readGuide } from '@/lib/guide'

export default newsroomPage('story.list', ({ locale }) => {
  const { title, parts } = readGuide(locale)
  return (
    <>
      <PageHeading locale={locale} title={title} />
      <div className="max-w-prose">
        <GuideText tokens={parts} />
      </div>
    </>
  )
})
