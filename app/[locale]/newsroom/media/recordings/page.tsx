import { ChevronLeftIcon, FilmIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Pager } from '@/components/newsroom/shell/pager'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/features/access/policy'
import { RecordingList } from '@/features/media/parts/recording-list'
import { getRecordingsPage } from '@/features/media/recordings/pages'
import { newsroomPath } from '@/lib/paths'

export default newsroomPage('media.upload', async ({ locale, person, page: asked }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.media' })
  const { recordings, page, pageCount } = getRecordingsPage(asked)
  return (
    <>
      <Link
        href={newsroomPath(locale, 'media')}
        className="mb-2 inline-flex items-center gap-1 text-sm text-accent underline underline-offset-4"
      >
        <ChevronLeftIcon aria-hidden className="rtl:-scale-x-100 size-4" />
        {t('back')}
      </Link>
      <PageHeading locale={locale} title={t('recordings.title')} text={t('recordings.text')} />
      {recordings.length > 0 ? (
        <RecordingList
          locale={locale}
          recordings={recordings}
          mayDelete={({ uploadedBy }) => can(person, 'media.delete', { ownerId: uploadedBy })}
        />
      ) : (
        <EmptyState
          icon={<FilmIcon aria-hidden />}
          title={t('recordings.emptyTitle')}
          text={t('recordings.emptyText')}
        />
      )}
      <Pager
        locale={locale}
        path={newsroomPath(locale, 'media/recordings')}
        query={{}}
        page={page}
        pageCount={pageCount}
      />
    </>
  )
})
