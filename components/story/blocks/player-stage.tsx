import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { MediaFile } from '@/components/story/edition'
import { Picture } from '@/components/story/picture'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { type PlayerVideo, players, videoFrame, videoPage } from '@/lib/players'

type Props = {
  source: PlayerVideo
  title: string
  still: MediaFile | undefined
  locale: Locale
  words: ReactNode
}

/**
 * A still picture, and a button that the site's script offers: nothing is asked of another site
 * before a reader presses it. The link is for readers without script, and on paper.
 */
export async function PlayerStage({ source, title, still, locale, words }: Props) {
  const t = await getTranslations({ locale, namespace: 'story.embed' })
  const player = players[source.player].brand
  const isAllowed = env().PLAYERS.includes(source.player)
  return (
    <>
      <div className="embed-stage">
        {still ? (
          <Picture file={still} alt="" sizes="(min-width: 46rem) 42rem, 100vw" />
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
        {words}
        <small>
          <a href={videoPage(source)}>{t('watch', { player })}</a>
          {isAllowed && <span className="embed-notice"> {t('notice', { player })}</span>}
        </small>
      </figcaption>
    </>
  )
}
