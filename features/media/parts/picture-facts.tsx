import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DateTime } from '@/components/ui/date-time'
import type { LibraryPicture } from '@/features/media/library'
import type { Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; picture: LibraryPicture }

/** Who brought a picture, when, and what kind of file it was. */
export async function PictureFacts({ locale, picture }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.media' })
  const { width, height, mime, createdAt, uploader } = picture
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
      </dl>
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
