import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { MediaFile } from '@/components/story/edition'
import { Picture } from '@/components/story/picture'
import type { Locale } from '@/lib/i18n/locales'
import { renditionPath } from '@/lib/paths'
import { isSound, type RecordingFormat, recordingPath } from '@/lib/recordings'

type Props = {
  source: { mediaId: string; format: RecordingFormat }
  title: string
  still: MediaFile | undefined
  locale: Locale
  words: ReactNode
}

const posterWidth = 960

/** A recording of our own: the browser's player, which asks for none of it before it is to play. */
export async function RecordingStage({ source, title, still, locale, words }: Props) {
  const t = await getTranslations({ locale, namespace: 'story.embed' })
  const src = recordingPath(source.mediaId, source.format)
  return (
    <>
      {isSound(source.format) ? (
        <>
          {still && <Picture file={still} alt="" sizes="(min-width: 46rem) 42rem, 100vw" />}
          {/* biome-ignore lint/a11y/useMediaCaption: what is said in it stands below as its transcript */}
          <audio controls preload="none" src={src} aria-label={title} />
        </>
      ) : (
        <div className="embed-stage">
          {/* biome-ignore lint/a11y/useMediaCaption: what is said in it stands below as its transcript */}
          <video
            controls
            playsInline
            preload="none"
            src={src}
            poster={still && posterOf(still)}
            aria-label={title}
          />
        </div>
      )}
      <figcaption>
        {words}
        <small>
          <a href={src} download>
            {t('download')}
          </a>
        </small>
      </figcaption>
    </>
  )
}

function posterOf({ id, widths }: MediaFile): string {
  const width = widths.findLast((wide) => wide <= posterWidth) ?? widths[0] ?? posterWidth
  return renditionPath(id, width, 'jpg')
}
