'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PictureDialog } from '@/components/newsroom/editor/picture-dialog'
import type { Picture } from '@/db/content'
import type { MediaChoice } from '@/features/media/media-choice'
import type { Locale } from '@/lib/i18n/locales'
import { PictureFinder } from './picture-finder'

type Props = {
  locale: Locale
  pictures: Picture[]
  onSet: (pictures: Picture[]) => void
  onClose: () => void
}

/** Chooses the pictures that stand at one place of the text. */
export function PicturePanel({ locale, pictures, onSet, onClose }: Props) {
  const t = useTranslations('newsroom.editor.picture')
  const [chosen, setChosen] = useState(pictures)
  const isChosen = (id: string) => chosen.some(({ mediaId }) => mediaId === id)
  const choose = (choice: MediaChoice) => {
    if (!isChosen(choice.id)) setChosen((before) => [...before, pictureFrom(choice, locale)])
  }
  const leave = (id: string) =>
    setChosen((before) => before.filter(({ mediaId }) => mediaId !== id))
  const word = (id: string, words: Partial<Picture>) =>
    setChosen((before) =>
      before.map((picture) => (picture.mediaId === id ? { ...picture, ...words } : picture)),
    )
  return (
    <PictureDialog
      locale={locale}
      pictures={chosen}
      onWord={word}
      onSet={() => onSet(chosen)}
      onClose={onClose}
    >
      <PictureFinder
        legend={t('choose')}
        locale={locale}
        isChosen={isChosen}
        onChoose={choose}
        onLeave={leave}
      />
    </PictureDialog>
  )
}

function pictureFrom({ id, alt, caption, credit }: MediaChoice, locale: Locale): Picture {
  return {
    mediaId: id,
    alt: alt[locale] ?? '',
    caption: caption[locale] ?? '',
    credit: credit[locale] ?? '',
  }
}
