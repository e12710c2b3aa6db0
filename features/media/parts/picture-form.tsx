'use client'

import { clsx } from 'clsx'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { saveChanges } from '@/features/media/actions'
import type { LibraryPicture } from '@/features/media/library'
import { inLocale } from '@/lib/i18n/locales'
import { renditionPath } from '@/lib/paths'
import { CropPreviews } from './crop-previews'
import { FileSuggestions } from './file-suggestions'
import { FocalPicker } from './focal-picker'
import { type MediaFault, useMediaFault } from './use-media-fault'
import { usePictureDraft } from './use-picture-draft'
import { WordFields } from './word-fields'

/** The widest rendition that the page shows. */
const largest = 1440

/** A picture large, with all that a person may change about it. */
export function PictureForm({ picture }: { picture: LibraryPicture }) {
  const t = useTranslations('newsroom.media')
  const faultText = useMediaFault()
  const { id, width, height, alt, caption, credit, suggestions } = picture
  const focal = { x: picture.focalX, y: picture.focalY }
  const { draft, changes, isChanged, setFocal, setWord, markSaved } = usePictureDraft({
    alt,
    caption,
    credit,
    focal,
  })
  const [fault, setFault] = useState<MediaFault | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy || !isChanged) return
    setBusy(true)
    const outcome = await saveChanges({ mediaId: id, changes }).catch(() => null)
    setBusy(false)
    if (outcome?.status === 'done') {
      setFault(null)
      markSaved()
      toast.success(t('saved'))
    } else {
      setFault(outcome?.code ?? 'unreachable')
    }
  }

  const shown = picture.widths.findLast((each) => each <= largest) ?? picture.widths[0] ?? 0
  const shape = { src: renditionPath(id, shown, 'webp'), width, height, point: draft.focal }
  return (
    <form onSubmit={save} className="grid min-w-0 gap-8">
      <section className="grid gap-3">
        <FocalPicker {...shape} alt={inLocale(alt, useLocale())?.value ?? ''} onMove={setFocal} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <p className="max-w-prose text-ink-soft">{t('focusText')}</p>
          <Button variant="link" size="small" onClick={() => setFocal({ x: 0.5, y: 0.5 })}>
            {t('focusCentre')}
          </Button>
        </div>
        <CropPreviews {...shape} />
      </section>
      <section className="grid gap-4">
        <div className="grid gap-1">
          <h2 className="text-lg font-semibold">{t('words')}</h2>
          <p className="max-w-prose text-sm text-ink-soft">{t('wordsText')}</p>
        </div>
        <FileSuggestions suggestions={suggestions} draft={draft} onWrite={setWord} />
        <WordFields draft={draft} onWrite={setWord} />
      </section>
      <div
        className={clsx(
          'flex flex-wrap items-center gap-3 border-t border-hairline bg-paper py-3',
          isChanged && 'sticky bottom-0',
        )}
      >
        <SubmitButton isBusy={isBusy || !isChanged}>{t('save')}</SubmitButton>
        {isChanged && <p className="text-sm text-ink-soft">{t('unsaved')}</p>}
        {fault && (
          <p role="alert" className="text-sm text-danger">
            {faultText(fault)}
          </p>
        )}
      </div>
    </form>
  )
}
