import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { MediaFile } from '@/components/story/edition'
import type { BlockOf } from '@/db/content'
import type { Locale } from '@/lib/i18n/locales'
import { PlayerStage } from './player-stage'
import { RecordingStage } from './recording-stage'
import { Transcript } from './transcript'

type Props = { block: BlockOf<'embed'>; locale: Locale; media: ReadonlyMap<string, MediaFile> }

/** What is to be played, with the words that the newsroom wrote for it. */
export async function EmbedBlock({ block, locale, media }: Props) {
  const { source, still, title, caption, transcript } = block
  const t = await getTranslations({ locale, namespace: 'story.embed' })
  const file = still && media.get(still.mediaId)
  const words: ReactNode = (
    <>
      <strong>{title}</strong> {caption}
    </>
  )
  return (
    <figure className="embed">
      {source.kind === 'player' ? (
        <PlayerStage source={source} title={title} still={file} locale={locale} words={words} />
      ) : (
        <RecordingStage source={source} title={title} still={file} locale={locale} words={words} />
      )}
      {transcript && <Transcript title={t('transcript')} text={transcript} />}
    </figure>
  )
}
