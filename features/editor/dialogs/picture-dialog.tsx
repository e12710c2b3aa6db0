'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Picture } from '@/db/content'
import type { OtherSide } from '@/features/editor/commands/pictures'
import type { MediaChoice } from '@/features/media/media-choice'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { DialogForm } from './dialog-form'
import { LanguageWords } from './language-words'
import { OtherLanguageChoice, useOtherLanguage } from './other-language'
import { PictureFinder } from './picture-finder'

type Props = {
  locale: Locale
  pictures: Picture[]
  /** The other language of the passage, where it may be written. */
  other: Locale | null
  /** Whether the other language lacks one of the pictures. */
  isLacking: (ids: string[]) => boolean
  onSet: (pictures: Picture[], other: OtherSide | null) => void
  onClose: () => void
}

/** What is said of a picture, language by language. */
type Chosen = { mediaId: string; words: PerLocale<Omit<Picture, 'mediaId'>> }

const wordNames = ['alt', 'caption', 'credit'] as const

/** Chooses the pictures that stand at one place of the text, and words them; several are a gallery. */
export function PictureDialog(props: Props) {
  const { locale, pictures, other: beside, isLacking, onSet, onClose } = props
  const t = useTranslations('newsroom.editor.picture')
  const languageName = useTranslations('languages')
  const [chosen, setChosen] = useState<Chosen[]>(() =>
    pictures.map(({ mediaId, ...words }) => ({ mediaId, words: { [locale]: words } })),
  )
  const ids = chosen.map(({ mediaId }) => mediaId)
  const lacking = beside && isLacking(ids) ? beside : null
  const { other, languages, ...choice } = useOtherLanguage(locale, lacking)
  const choose = (picture: MediaChoice) => {
    if (!ids.includes(picture.id)) setChosen((before) => [...before, chosenFrom(picture)])
  }
  const leave = (id: string) =>
    setChosen((before) => before.filter(({ mediaId }) => mediaId !== id))
  const word = (id: string, each: Locale, words: Partial<Picture>) =>
    setChosen((before) =>
      before.map((one) => (one.mediaId === id ? worded(one, each, words) : one)),
    )
  const set = () => {
    onSet(
      picturesIn(chosen, locale),
      other && { locale: other, pictures: picturesIn(chosen, other) },
    )
    return true
  }
  return (
    <DialogForm
      title={t('title')}
      isWide
      submitLabel={t('set')}
      isComplete={chosen.length > 0}
      onSubmit={set}
      onClose={onClose}
    >
      <PictureFinder
        legend={t('choose')}
        locale={locale}
        isChosen={(id) => ids.includes(id)}
        onChoose={choose}
        onLeave={leave}
      />
      {lacking && (
        <OtherLanguageChoice label={t('also', { language: languageName(lacking) })} {...choice} />
      )}
      {languages.flatMap((each) =>
        picturesIn(chosen, each).map((picture) => (
          <LanguageWords
            key={`${each} ${picture.mediaId}`}
            locale={each}
            fields={wordNames.map((name) => ({ name, label: t(name), value: picture[name] ?? '' }))}
            onWord={(name, text) => word(picture.mediaId, each, { [name]: text })}
          />
        )),
      )}
    </DialogForm>
  )
}

function picturesIn(chosen: Chosen[], locale: Locale): Picture[] {
  return chosen.map(({ mediaId, words }) => ({ mediaId, ...(words[locale] ?? { alt: '' }) }))
}

function worded({ mediaId, words }: Chosen, locale: Locale, changed: Partial<Picture>): Chosen {
  return { mediaId, words: { ...words, [locale]: { alt: '', ...words[locale], ...changed } } }
}

function chosenFrom({ id, alt, caption, credit }: MediaChoice): Chosen {
  const words = locales.map((locale) => [
    locale,
    { alt: alt[locale] ?? '', caption: caption[locale] ?? '', credit: credit[locale] ?? '' },
  ])
  return { mediaId: id, words: Object.fromEntries(words) }
}
