'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import type { Picture } from '@/db/content'
import { lacksPictures, setBeside, setPictures } from '@/features/editor/commands/pictures'
import { isReadOnly } from '@/features/editor/guards/locked-languages'
import { placeOf, selectionLocale } from '@/features/editor/place'
import type { MediaChoice } from '@/features/media/media-choice'
import { useMediaFault } from '@/features/media/parts/use-media-fault'
import { uploadPicture } from '@/features/media/upload'
import { type Locale, locales } from '@/lib/i18n/locales'
import { followSelection } from './follow-selection'
import { isRecording, useGivenRecordings } from './use-given-recordings'

type Options = {
  /** A Word or text file among the given ones. */
  onDocument: (file: File) => void
  onDescribe: () => void
  onDescribeRecording: () => void
}

/** Takes files dropped or pasted into the text: pictures go into it, a document is opened. */
export function useGivenFiles({ onDocument, onDescribe, onDescribeRecording }: Options) {
  const t = useTranslations('newsroom.editor.files')
  const faultText = useMediaFault()
  const languageName = useTranslations('languages')
  const sendRecording = useGivenRecordings(onDescribeRecording)

  const sendPicture = async (editor: Editor, file: File) => {
    const { name } = file
    const report = toast.loading(t('sending', { name }))
    const spot = followSelection(editor)
    const outcome = await uploadPicture(file)
    const bookmark = spot.stop()
    if ('code' in outcome) {
      toast.error(faultText(outcome.code), { id: report })
      return
    }
    if (editor.isDestroyed) return
    const { view } = editor
    view.dispatch(view.state.tr.setSelection(bookmark.resolve(view.state.doc)))
    const locale = selectionLocale(view.state.selection)
    const before = view.state.doc
    setPictures([pictureIn(outcome.media, locale)])(view.state, view.dispatch)
    if (view.state.doc.eq(before)) {
      toast.error(t('notInserted', { name }), { id: report })
      return
    }
    const action = { label: t('describe'), onClick: onDescribe }
    const description = outcome.media.isAnimated ? t('firstFrame') : undefined
    const cancel = besideOffer(editor, outcome.media, locale, name)
    const duration = cancel ? timeToDecide : undefined
    toast.success(t('inserted', { name }), { id: report, action, cancel, description, duration })
  }

  /** To have it in the other language of the passage too, where that may be written and lacks it. */
  const besideOffer = (editor: Editor, media: Media, locale: Locale, name: string) => {
    const { state, view } = editor
    const other = locales.find((each) => each !== locale && !isReadOnly(state, each))
    if (!other || !lacksPictures(state, other, [media.id])) return undefined
    const side = { locale: other, pictures: [pictureIn(media, other)] }
    const onClick = () => {
      const isSet = !editor.isDestroyed && setBeside(locale, side)(view.state, view.dispatch)
      if (!isSet) toast.error(t('notBeside', { name }))
    }
    return { label: t('also', { language: languageName(other) }), onClick }
  }

  return async (editor: Editor, files: File[]) => {
    for (const file of files) {
      const isMedia = /^(?:audio|video)\//u.test(file.type)
      if (isMedia && !isRecording(file)) toast.error(t('notAccepted', { name: file.name }))
      // What is no document is refused by its name.
      else if (!isMedia && !file.type.startsWith('image/')) onDocument(file)
      else if (placeOf(editor.state) === null) toast.error(t('nowhere'))
      else if (isReadOnly(editor.state, selectionLocale(editor.state.selection))) {
        toast.error(t('locked'))
      } else if (isMedia) await sendRecording(editor, file)
      else await sendPicture(editor, file)
    }
  }
}

type Media = Pick<MediaChoice, 'id' | 'alt' | 'caption' | 'credit'>

/** Milliseconds that a report with an offer stays. */
const timeToDecide = 20_000

function pictureIn({ id, alt, caption, credit }: Media, locale: Locale): Picture {
  return {
    mediaId: id,
    alt: alt[locale] ?? '',
    caption: caption[locale],
    credit: credit[locale],
  }
}
