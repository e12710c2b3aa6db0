'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Picture } from '@/db/content'
import type { OtherSide } from '@/features/editor/commands/pictures'
import type { MediaChoice } from '@/features/media/media-choice'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import { PictureDialog } from './picture-dialog'
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

/** Chooses the pictures that stand at one place of the text, and offers them to the other language. */
export function PicturePanel({ locale, pictures, other, isLacking, onSet, onClose }: Props) {
  const t = useTranslations('newsroom.editor.picture')
  const languageName = useTranslations('languages')
  const [chosen, setChosen] = useState<Chosen[]>(() =>
    pictures.map(({ mediaId, ...words }) => ({ mediaId, words: { [locale]: words } })),
  )
  const [isBoth, setBoth] = useState(false)
  const ids = chosen.map(({ mediaId }) => mediaId)
  const mayBeBoth = other !== null && isLacking(ids)
  const shown = mayBeBoth && isBoth ? [locale, other] : [locale]
  const choose = (choice: MediaChoice) => {
    if (!ids.includes(choice.id)) setChosen((before) => [...before, chosenFrom(choice)])
  }
  const leave = (id: string) =>
    setChosen((before) => before.filter(({ mediaId }) => mediaId !== id))
  const word = (id: string, each: Locale, words: Partial<Picture>) =>
    setChosen((before) =>
      before.map((one) => (one.mediaId === id ? worded(one, each, words) : one)),
    )
  const set = () => {
    const side =
      shown.length > 1 && other ? { locale: other, pictures: picturesIn(chosen, other) } : null
    onSet(picturesIn(chosen, locale), side)
  }
  return (
    <PictureDialog
      sides={shown.map((each) => ({ locale: each, pictures: picturesIn(chosen, each) }))}
      offer={
        mayBeBoth
          ? {
              label: t('also', { language: languageName(other) }),
              isTaken: isBoth,
              onChange: setBoth,
            }
          : null
      }
      onWord={word}
      onSet={set}
      onClose={onClose}
    >
      <PictureFinder
        legend={t('choose')}
        locale={locale}
        isChosen={(id) => ids.includes(id)}
        onChoose={choose}
        onLeave={leave}
      />
    </PictureDialog>
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
