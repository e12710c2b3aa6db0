import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { SectionPart } from '@/features/vocabulary/parts/section-part'
import { SourcePart } from '@/features/vocabulary/parts/source-part'
import { TopicPart } from '@/features/vocabulary/parts/topic-part'
import { getVocabulary } from '@/features/vocabulary/queries'

export default newsroomPage('vocabulary.edit', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.vocabulary' })
  const { sections, topics, sources } = getVocabulary()
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={t('text')} />
      <SectionPart sections={sections} />
      <TopicPart topics={topics} />
      <SourcePart sources={sources} />
    </>
  )
})
