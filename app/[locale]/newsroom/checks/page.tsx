import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { can } from '@/features/access/policy'
import { RuleList } from '@/features/checks/parts/rule-list'
import { listRuleSettings } from '@/features/checks/queries'

/** What is checked between the languages, and what comes of it. Everyone may read it. */
export default newsroomPage('story.read', async ({ locale, person }) => {
  const t = await getTranslations({ locale, namespace: 'checks' })
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={t('text')} />
      <RuleList
        locale={locale}
        settings={listRuleSettings(new Date().toISOString())}
        maySet={can(person, 'checks.set')}
      />
    </>
  )
})
