import { FilmIcon, ImagesIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { Pager } from '@/components/newsroom/shell/pager'
import { RoomSearch } from '@/components/newsroom/shell/room-search'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LibraryUploads } from '@/features/media/parts/library-uploads'
import { PictureGrid } from '@/features/media/parts/picture-grid'
import { getLibraryPage } from '@/features/media/queries'
import { newsroomPath } from '@/lib/paths'

export default newsroomPage('media.upload', async ({ locale, text, page: asked }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.media' })
  const { pictures, total, page, pageCount } = getLibraryPage({ text, page: asked })
  const path = newsroomPath(locale, 'media')
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('title')}
        text={t('text')}
        actions={
          <Button asChild variant="secondary">
            <Link href={`${path}/recordings`}>
              <FilmIcon aria-hidden />
              {t('recordings.title')}
            </Link>
          </Button>
        }
      />
      <LibraryUploads>
        <RoomSearch locale={locale} room="media" path={path} text={text} />
      </LibraryUploads>
      {pictures.length > 0 ? (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t('count', { total })}</p>
          <PictureGrid locale={locale} pictures={pictures} />
        </>
      ) : (
        <EmptyState
          icon={<ImagesIcon aria-hidden />}
          title={text ? t('noneFound') : t('emptyTitle')}
          text={text ? t('noneFoundText') : t('emptyText')}
        />
      )}
      <Pager
        locale={locale}
        path={path}
        query={text ? { q: text } : {}}
        page={page}
        pageCount={pageCount}
      />
    </>
  )
})
