'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { BlockOf } from '@/db/content'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import { brandOf, isShortened, type PlayerName, videoAt, videoPage } from '@/lib/players'
import { DialogForm } from './dialog-form'
import { LanguageWords } from './language-words'
import { OtherLanguageChoice, useOtherLanguage } from './other-language'
import { RecordingFinder } from './recording-finder'
import { StillChoice } from './still-choice'

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

type Words = { title: string; caption: string; transcript: string }

const noWords: Words = { title: '', caption: '', transcript: '' }

/** Says what is to be played at a place of the text, with its words, and offers it to the other language. */
export function EmbedDialog(props: Props) {
  const { locale, block, other: beside, isLacking, onSet, onClose, players } = props
  const t = useTranslations('newsroom.editor.embed')
  const languageName = useTranslations('languages')
  const [address, setAddress] = useState(addressOf(block))
  const [recording, setRecording] = useState(recordingOf(block))
  const [isRefused, setRefused] = useState(false)
  const [still, setStill] = useState(block?.still)
  const [words, setWords] = useState<PerLocale<Words>>(() =>
    block ? { [locale]: { ...noWords, ...wordsOf(block) } } : {},
  )
  const video = videoAt(address)
  const source = recording ?? (video && { kind: 'player' as const, ...video })
  const made = (each: Locale): Embed | null =>
    source && { type: 'embed', source, ...(still && { still }), ...noWords, ...words[each] }
  const own = made(locale)
  const lacking = beside && own && isLacking(own) ? beside : null
  const { other, languages, ...choice } = useOtherLanguage(locale, lacking)
  const set = () => {
    setRefused(own === null)
    const otherBlock = other && made(other)
    if (own) onSet(own, otherBlock && { locale: other, block: otherBlock })
    return own !== null
  }
  const fault = isShortened(address)
    ? t('shortened')
    : isRefused && own === null
      ? t('refused')
      : null
  const leftOut = !recording && video && !players.includes(video.player) ? video.player : null
  return (
    <DialogForm title={t('title')} isWide submitLabel={t('set')} onSubmit={set} onClose={onClose}>
      <Field label={t('address')} hint={fault ? null : t('help')} error={fault}>
        {(control) => (
          <Input
            {...control}
            inputMode="url"
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        )}
      </Field>
      {leftOut && (
        <p className="text-sm text-caution" role="alert">
          {t('leftOut', { player: brandOf(leftOut) })}
        </p>
      )}
      <RecordingFinder
        chosenId={recording?.mediaId}
        onChoose={(found) =>
          setRecording(found && { kind: 'recording', mediaId: found.id, format: found.format })
        }
      />
      <StillChoice
        locale={locale}
        chosenId={still?.mediaId}
        onChoose={(mediaId) => setStill(mediaId ? { mediaId } : undefined)}
      />
      {lacking && (
        <OtherLanguageChoice label={t('also', { language: languageName(lacking) })} {...choice} />
      )}
      {languages.map((each) => {
        const { title, caption, transcript } = words[each] ?? noWords
        return (
          <LanguageWords
            key={each}
            locale={each}
            fields={[
              { name: 'title', label: t('name'), value: title },
              { name: 'caption', label: t('caption'), value: caption },
              { name: 'transcript', label: t('transcript'), value: transcript, isLong: true },
            ]}
            onWord={(name, text) =>
              setWords((before) => ({
                ...before,
                [each]: { ...noWords, ...before[each], [name]: text },
              }))
            }
          />
        )
      })}
    </DialogForm>
  )
}

type Recording = Extract<Embed['source'], { kind: 'recording' }>

const addressOf = (block: Embed | null) =>
  block?.source.kind === 'player' ? videoPage(block.source) : ''

const recordingOf = (block: Embed | null): Recording | null =>
  block?.source.kind === 'recording' ? block.source : null

const wordsOf = ({ title, caption, transcript }: Embed): Partial<Words> => ({
  title,
  ...(caption && { caption }),
  ...(transcript && { transcript }),
})
