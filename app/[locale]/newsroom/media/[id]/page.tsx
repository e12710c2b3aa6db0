import { ChevronLeftIcon } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { can } from '@/features/access/policy'
import { DeletePicture } from '@/features/media/parts/delete-picture'
import { PictureFacts } from '@/features/media/parts/picture-facts'
import { PictureForm } from '@/features/media/parts/picture-form'
import { PictureUses } from '@/features/media/parts/picture-uses'
import { getPicturePage } from '@/features/media/queries'
import { newsroomPath } from '@/lib/paths'

type Params = { locale: string; id: string }

export default newsroomPage<Params>('media.edit', async ({ locale, person, params }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.media' })
  const found = getPicturePage(params.id)
  if (!found) return <NewsroomNotice locale={locale} status={404} />
  const { picture, uses, hasOriginal } = found
  return (
    <>
      <Link
        href={newsroomPath(locale, 'media')}
        className="mb-2 inline-flex items-center gap-1 text-sm text-accent underline underline-offset-4"
      >
        <ChevronLeftIcon aria-hidden className="rtl:-scale-x-100 size-4" />
        {t('back')}
      </Link>
      <PageHeading locale={locale} title={picture.originalName} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_18rem] xl:gap-12">
        <PictureForm key={picture.id} picture={picture} />
        <div className="grid gap-8">
          <PictureFacts locale={locale} picture={picture} hasOriginal={hasOriginal} />
          <section className="grid gap-2">
            <h2 className="font-semibold">{t('uses')}</h2>
            <PictureUses uses={uses} />
          </section>
          <DeletePicture
            id={picture.id}
            name={picture.originalName}
            uses={uses}
            isAllowed={can(person, 'media.delete', { ownerId: picture.uploadedBy })}
          />
        </div>
      </div>
    </>
  )
})
