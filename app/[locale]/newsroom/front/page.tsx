import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { ArrangementEditor } from '@/features/front/arrangement-editor'
import { getArrangement } from '@/features/front/queries'

export default newsroomPage('front.arrange', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.front' })
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={t('text')} />
      <ArrangementEditor {...getArrangement()} />
    </>
  )
})
