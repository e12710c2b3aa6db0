import { getTranslations } from 'next-intl/server'
import type { MediaFile } from '@/components/story/edition'
import { Picture } from '@/components/story/picture'
import type { BlockOf } from '@/db/content'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { players, videoFrame, videoPage } from '@/lib/players'
import { Transcript } from './transcript'

type Props = { block: BlockOf<'embed'>; locale: Locale; media: ReadonlyMap<string, MediaFile> }

/**
 * A still picture, and a button that the site's script offers: nothing is asked of another site
 * before a reader presses it. The link is for readers without script, and on paper.
 */
export async function EmbedBlock({ block, locale, media }: Props) {
  const { source, still, title, caption, transcript } = block
  const t = await getTranslations({ locale, namespace: 'story.embed' })
  const player = players[source.player].brand
  const file = still && media.get(still.mediaId)
  const isAllowed = env().PLAYERS.includes(source.player)
  return (
    <figure className="embed">
      <div className="embed-stage">
        {file ? (
          <Picture file={file} alt="" sizes="(min-width: 46rem) 42rem, 100vw" />
        ) : (
          <span className="embed-poster" aria-hidden="true" />
        )}
        {isAllowed && (
          <button
            type="button"
            className="embed-play"
            hidden
            data-player={videoFrame(source)}
            data-title={t('frame', { title, player })}
          >
            <span className="embed-sign" aria-hidden="true" />
            {t('play', { title })}
          </button>
        )}
      </div>
      <figcaption>
        <strong>{title}</strong> {caption}
        <small>
          <a href={videoPage(source)}>{t('watch', { player })}</a>
          {isAllowed && <span className="embed-notice"> {t('notice', { player })}</span>}
        </small>
      </figcaption>
      {transcript && <Transcript title={t('transcript')} text={transcript} />}
    </figure>
  )
}
