import { getTranslations } from 'next-intl/server'
import type { MediaFile } from '@/components/story/edition'
import { Figure } from '@/components/story/figure'
import type { BlockOf } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'

type Props = { block: BlockOf<'gallery'>; locale: Locale; media: ReadonlyMap<string, MediaFile> }

export async function GalleryBlock({ block, locale, media }: Props) {
  const t = await getTranslations({ locale, namespace: 'story' })
  const pictures = block.pictures.flatMap((picture) => {
    const file = media.get(picture.mediaId)
    return file ? [{ ...picture, file }] : []
  })
  return (
    <section className="gallery" aria-label={t('gallery', { count: pictures.length })}>
      {pictures.map((picture) => (
        <Figure key={picture.mediaId} {...picture} sizes="(min-width: 46rem) 21rem, 100vw" />
      ))}
    </section>
  )
}
