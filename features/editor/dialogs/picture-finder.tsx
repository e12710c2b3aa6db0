'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { MediaChoice } from '@/features/media/media-choice'
import { UploadButton } from '@/features/media/parts/upload-button'
import { UploadList } from '@/features/media/parts/upload-list'
import { useMediaFault } from '@/features/media/parts/use-media-fault'
import { useUpload } from '@/features/media/parts/use-upload'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { thumbnailPath } from '@/lib/paths'
import { useLibrary } from './use-library'

type Props = {
  legend: string
  /** The language in which pictures are told by their words. */
  locale: Locale
  isChosen: (id: string) => boolean
  onChoose: (choice: MediaChoice) => void
  /** Without it one picture alone can be chosen. */
  onLeave?: (id: string) => void
}

/** Finds pictures in the library, or brings them into it, without leaving the text. */
export function PictureFinder({ legend, locale, isChosen, onChoose, onLeave }: Props) {
  const t = useTranslations('newsroom.media')
  const faultText = useMediaFault()
  const library = useLibrary()
  const [brought, setBrought] = useState<MediaChoice[]>([])
  const { uploads, send } = useUpload((choice) => {
    setBrought((before) => [choice, ...before.filter(({ id }) => id !== choice.id)])
    onChoose(choice)
  })
  const shown = [
    ...brought,
    ...library.pictures.filter(({ id }) => brought.every((choice) => choice.id !== id)),
  ]
  const name = ({ alt, name: file }: MediaChoice) => inLocale(alt, locale)?.value ?? file
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{legend}</legend>
      <div className="my-3 flex flex-wrap items-end gap-3">
        <div className="grow basis-56">
          <Field label={t('search')}>
            {(control) => (
              <Input
                {...control}
                type="search"
                value={library.text}
                maxLength={200}
                onChange={({ target }) => library.search(target.value)}
                onKeyDown={(event) => {
                  // The answer comes by itself; Enter would insert what is chosen so far.
                  if (event.key === 'Enter') event.preventDefault()
                }}
              />
            )}
          </Field>
        </div>
        <UploadButton onFiles={send} variant="secondary" />
      </div>
      <UploadList uploads={uploads} />
      {library.fault && <p role="alert">{faultText(library.fault)}</p>}
      <p role="status" className="my-2 text-sm text-ink-soft">
        {library.hasAnswered && t('count', { total: library.total })}
      </p>
      <div className="editor-media">
        {shown.map((choice) => (
          <label key={choice.id} title={choice.name}>
            <input
              type={onLeave ? 'checkbox' : 'radio'}
              name="picture"
              checked={isChosen(choice.id)}
              onChange={({ target }) => (target.checked ? onChoose(choice) : onLeave?.(choice.id))}
            />
            {/* biome-ignore lint/performance/noImgElement: renditions are made at upload */}
            <img src={thumbnailPath(choice.id)} alt={name(choice)} loading="lazy" />
          </label>
        ))}
        {library.hasMore && (
          <Button variant="secondary" onClick={library.showMore}>
            {t('showMore')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
