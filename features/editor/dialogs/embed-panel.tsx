'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { BlockOf } from '@/db/content'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import { brandOf, isShortened, type PlayerName, videoAt, videoPage } from '@/lib/players'
import { EmbedDialog, type EmbedWords } from './embed-dialog'
import { PictureFinder } from './picture-finder'
import { RecordingFinder } from './recording-finder'

type Embed = BlockOf<'embed'>

type Props = {
  locale: Locale
  /** The one that is selected. */
  block: Embed | null
  /** The other language of the passage, where it may be written. */
  other: Locale | null
  /** Whether the other language lacks what is played. */
  isLacking: (block: Embed) => boolean
  onSet: (block: Embed, other: { locale: Locale; block: Embed } | null) => void
  onClose: () => void
  /** Those that readers' pages show. */
  players: readonly PlayerName[]
}

const noWords: EmbedWords = { title: '', caption: '', transcript: '' }

/** Says what is to be played at a place of the text, and offers it to the other language. */
export function EmbedPanel({ locale, block, other, isLacking, onSet, onClose, players }: Props) {
  const t = useTranslations('newsroom.editor.embed')
  const languageName = useTranslations('languages')
  const [address, setAddress] = useState(addressOf(block))
  const [recording, setRecording] = useState(recordingOf(block))
  const [isRefused, setRefused] = useState(false)
  const [still, setStill] = useState(block?.still)
  const [isBoth, setBoth] = useState(false)
  const [words, setWords] = useState<PerLocale<EmbedWords>>(() =>
    block ? { [locale]: { ...noWords, ...wordsOf(block) } } : {},
  )
  const video = videoAt(address)
  const source = recording ?? (video && { kind: 'player' as const, ...video })
  const made = (each: Locale): Embed | null =>
    source && {
      type: 'embed',
      source,
      ...(still && { still }),
      ...noWords,
      ...words[each],
    }
  const own = made(locale)
  const mayBeBoth = other !== null && own !== null && isLacking(own)
  const shown = mayBeBoth && isBoth ? [locale, other] : [locale]
  const set = () => {
    setRefused(own === null)
    const beside = shown.length > 1 && other && made(other)
    if (own) onSet(own, beside ? { locale: other, block: beside } : null)
    return own !== null
  }
  const leftOut = !recording && video && !players.includes(video.player) ? video.player : null
  const help = isShortened(address)
    ? t('shortened')
    : leftOut
      ? t('leftOut', { player: brandOf(leftOut) })
      : isRefused
        ? t('refused')
        : t('help')
  return (
    <EmbedDialog
      sides={shown.map((each) => ({ locale: each, words: words[each] ?? noWords }))}
      offer={
        mayBeBoth
          ? {
              label: t('also', { language: languageName(other) }),
              isTaken: isBoth,
              onChange: setBoth,
            }
          : null
      }
      onWord={(each, changed) =>
        setWords((before) => ({ ...before, [each]: { ...noWords, ...before[each], ...changed } }))
      }
      onSet={set}
      onClose={onClose}
    >
      <label className="editor-field">
        {t('address')}
        <input
          type="text"
          inputMode="url"
          value={address}
          aria-invalid={isRefused && own === null}
          aria-describedby="editor-embed-help"
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <p
        id="editor-embed-help"
        className="editor-help"
        role={isRefused || leftOut || isShortened(address) ? 'alert' : undefined}
      >
        {help}
      </p>
      <RecordingFinder
        chosenId={recording?.mediaId}
        onChoose={(choice) =>
          setRecording(choice && { kind: 'recording', mediaId: choice.id, format: choice.format })
        }
      />
      <details className="editor-still" open={still !== undefined}>
        <summary>{t('still')}</summary>
        <label className="editor-also">
          <input
            type="radio"
            name="picture"
            checked={still === undefined}
            onChange={() => setStill(undefined)}
          />
          {t('noStill')}
        </label>
        <PictureFinder
          legend={t('still')}
          locale={locale}
          isChosen={(id) => id === still?.mediaId}
          onChoose={({ id }) => setStill({ mediaId: id })}
        />
      </details>
    </EmbedDialog>
  )
}

type Recording = Extract<Embed['source'], { kind: 'recording' }>

const addressOf = (block: Embed | null) =>
  block?.source.kind === 'player' ? videoPage(block.source) : ''

const recordingOf = (block: Embed | null): Recording | null =>
  block?.source.kind === 'recording' ? block.source : null

const wordsOf = ({ title, caption, transcript }: Embed): Partial<EmbedWords> => ({
  title,
  ...(caption && { caption }),
  ...(transcript && { transcript }),
})
