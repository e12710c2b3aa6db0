import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DateTime } from '@/components/ui/date-time'
import type { LibraryPicture } from '@/features/media/library'
import { sourceTypeOf } from '@/features/media/source-types'
import { originalPath } from '@/features/media/upload'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; picture: LibraryPicture; hasOriginal: boolean }

/** Who brought a picture, when, and what kind of file it was. */
export async function PictureFacts({ locale, picture, hasOriginal }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.media' })
  const { id, width, height, mime, frames, createdAt, uploader, suggestions } = picture
  const { copyright, usageTerms, digitalSourceType } = suggestions
  const sourceType = digitalSourceType && sourceTypeOf(digitalSourceType)
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">{t('facts')}</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
        <Fact name={t('uploadedBy')}>{uploader ?? t('installation')}</Fact>
        <Fact name={t('uploadedAt')}>
          <DateTime iso={createdAt} locale={locale} precision="minute" />
        </Fact>
        <Fact name={t('size')}>{t('pixels', { width, height })}</Fact>
        <Fact name={t('kind')}>{mime.replace('image/', '').toUpperCase()}</Fact>
        {copyright && <Fact name={t('copyright')}>{copyright}</Fact>}
        {usageTerms && <Fact name={t('usageTerms')}>{usageTerms}</Fact>}
        {digitalSourceType && (
          <Fact name={t('sourceType')}>
            {sourceType ? t(`sourceTypes.${sourceType}`) : digitalSourceType}
          </Fact>
        )}
      </dl>
      {frames > 1 && <p className="text-sm">{t('firstFrame')}</p>}
      {hasOriginal && (
        <p className="text-sm">
          <a href={originalPath(id)} download className="text-accent underline underline-offset-4">
            {t('original')}
          </a>
        </p>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="break-words">{children}</dd>
    </>
  )
}
