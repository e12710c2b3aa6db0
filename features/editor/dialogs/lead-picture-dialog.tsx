'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import type { StoryContent } from '@/db/content'
import type { MediaChoice } from '@/features/media/media-choice'
import type { Locale } from '@/lib/i18n/locales'
import { EditorDialog } from './editor-dialog'
import { PictureFinder } from './picture-finder'

type LeadPicture = NonNullable<StoryContent['leadPicture']>

type Props = {
  locale: Locale
  chosenId: string | undefined
  onSet: (picture: LeadPicture) => void
  onClose: () => void
}

/** Chooses the picture that stands above a story; it comes with the words of both languages. */
export function LeadPictureDialog({ locale, chosenId, onSet, onClose }: Props) {
  const t = useTranslations('newsroom.editor.picture')
  const cancel = useTranslations('newsroom.shell')('cancel')
  const choose = (choice: MediaChoice) => {
    const { id: mediaId, alt, caption, credit } = choice
    onSet({ mediaId, alt, caption, credit })
    onClose()
  }
  return (
    <EditorDialog title={t('leadTitle')} onClose={onClose} isWide>
      <PictureFinder
        legend={t('chooseLead')}
        locale={locale}
        isChosen={(id) => id === chosenId}
        onChoose={choose}
      />
      <DialogActions>
        <Button variant="secondary" onClick={onClose}>
          {cancel}
        </Button>
      </DialogActions>
    </EditorDialog>
  )
}
