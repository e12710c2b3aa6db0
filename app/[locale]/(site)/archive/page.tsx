import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/app/[locale]/(site)/list-page'
import { localeOf } from '@/app/[locale]/locale-of'
import { ArchiveView } from '@/components/site/archive/archive-view'
import { listArchive } from '@/features/archive/published'
import { languageList } from '@/lib/i18n/language-list'
import { archivePath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

export default async function Page({ params }: PageProps<'/[locale]/archive'>) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'archive' })
  return (
    <ListPage
      isFollowed={false}
      locale={locale}
      title={t('title')}
      description={t('description', { languages: languageList(locale) })}
      page={1}
      hrefOf={(other) => archivePath(other)}
      hasPage={() => true}
    >
      <ArchiveView locale={locale} years={listArchive(locale)} />
    </ListPage>
  )
}
