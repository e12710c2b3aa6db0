import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Picture } from '@/components/story/picture'
import { Localized } from '@/components/ui/localized'
import type { LibraryPicture } from '@/features/media/library'
import { type Locale, locales } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'

type Props = { locale: Locale; pictures: LibraryPicture[] }

export async function PictureGrid({ locale, pictures }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.media' })
  return (
    <ul
      aria-label={t('pictures')}
      className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6"
    >
      {pictures.map((picture) => (
        <li key={picture.id} className="min-w-0">
          <Link
            href={newsroomPath(locale, `media/${picture.id}`)}
            className="group grid gap-2 text-sm"
          >
            <span className="block overflow-hidden rounded-md border border-hairline bg-paper-tint [&_img]:aspect-4/3 [&_img]:w-full [&_img]:object-cover">
              <Picture
                file={picture}
                alt=""
                sizes="(min-width: 80rem) 16vw, (min-width: 64rem) 25vw, (min-width: 40rem) 33vw, 50vw"
              />
            </span>
            <span className="grid gap-0.5">
              <span className="truncate font-medium group-hover:underline">
                {picture.originalName}
              </span>
              <span className="line-clamp-2 text-ink-soft">
                <Words picture={picture} locale={locale} />
              </span>
              <MissingAlt picture={picture} locale={locale} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

type CardProps = { locale: Locale; picture: LibraryPicture }

function Words({ locale, picture: { caption, alt } }: CardProps) {
  return <Localized values={Object.keys(caption).length > 0 ? caption : alt} locale={locale} />
}

async function MissingAlt({ locale, picture }: CardProps) {
  const t = await getTranslations({ locale, namespace: 'newsroom.media.noAlt' })
  const languageName = await getTranslations({ locale, namespace: 'languages' })
  const missing = locales.filter((language) => !picture.alt[language])
  const [first] = missing
  if (!first) return null
  return (
    <span className="text-xs text-caution">
      {missing.length === locales.length ? t('all') : t('one', { language: languageName(first) })}
    </span>
  )
}
