'use client'

import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import { PictureFinder } from './picture-finder'

type Props = {
  locale: Locale
  chosenId: string | undefined
  onChoose: (mediaId: string | null) => void
}

/** The picture that stands for what is played, until a reader plays it. */
export function StillChoice({ locale, chosenId, onChoose }: Props) {
  const t = useTranslations('newsroom.editor.embed')
  return (
    <details open={chosenId !== undefined}>
      <summary className="cursor-pointer text-sm font-medium">{t('still')}</summary>
      <label className="my-3 flex items-center gap-2 text-sm">
        <input
          type="radio"
          name="picture"
          checked={chosenId === undefined}
          onChange={() => onChoose(null)}
        />
        {t('noStill')}
      </label>
      <PictureFinder
        legend={t('still')}
        locale={locale}
        isChosen={(id) => id === chosenId}
        onChoose={({ id }) => onChoose(id)}
      />
    </details>
  )
}
