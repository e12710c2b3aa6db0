import { getFormatter, getTranslations } from 'next-intl/server'
import { DateTime } from '@/components/ui/date-time'
import type { LibraryRecording } from '@/features/media/recordings/library'
import type { Locale } from '@/lib/i18n/locales'
import { recordingPath } from '@/lib/recordings'
import { DeleteRecording } from './delete-recording'
import { PictureUses } from './picture-uses'

type Props = {
  locale: Locale
  recordings: LibraryRecording[]
  mayDelete: (recording: LibraryRecording) => boolean
}

/** The newsroom's own recordings, each with the stories that play it. */
export async function RecordingList({ locale, recordings, mayDelete }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.media' })
  const format = await getFormatter({ locale })
  const megabytes = (bytes: number) =>
    format.number(bytes / 1024 / 1024, { maximumFractionDigits: 1 })
  return (
    <ul aria-label={t('recordings.title')} className="divide-y divide-hairline">
      {recordings.map((recording) => {
        const { id, originalName: name, format: kind, bytes, createdAt, uploader, uses } = recording
        return (
          <li key={id} className="grid gap-x-6 gap-y-2 py-4 text-sm sm:grid-cols-[1fr_1fr_auto]">
            <div className="grid min-w-0 content-start gap-1">
              <a
                href={recordingPath(id, kind)}
                className="font-medium break-words text-accent underline underline-offset-4"
              >
                {name}
              </a>
              <span className="text-ink-soft">
                {t('recordings.size', { kind: kind.toUpperCase(), megabytes: megabytes(bytes) })}
              </span>
              <span className="text-ink-soft">
                {uploader ?? t('installation')} ·{' '}
                <DateTime iso={createdAt} locale={locale} precision="minute" />
              </span>
            </div>
            {uses.length > 0 ? (
              <PictureUses uses={uses} />
            ) : (
              <p className="text-ink-soft">{t('recordings.usesNone')}</p>
            )}
            {uses.length === 0 && mayDelete(recording) && <DeleteRecording id={id} name={name} />}
          </li>
        )
      })}
    </ul>
  )
}
