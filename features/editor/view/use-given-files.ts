'use client'

import type { SelectionBookmark, Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import { setPictures } from '@/features/editor/commands/pictures'
import { isReadOnly } from '@/features/editor/guards/locked-languages'
import { placeOf, selectionLocale } from '@/features/editor/place'
import { useMediaFault } from '@/features/media/parts/use-media-fault'
import { uploadPicture } from '@/features/media/upload'

type Options = {
  /** A Word or text file among the given ones. */
  onDocument: (file: File) => void
  onDescribe: () => void
}

/** Takes files dropped or pasted into the text: pictures go into it, a document is opened. */
export function useGivenFiles({ onDocument, onDescribe }: Options) {
  const t = useTranslations('newsroom.editor.files')
  const faultText = useMediaFault()

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
    const { id, alt, caption, credit } = outcome.media
    const picture = { alt: alt[locale] ?? '', caption: caption[locale], credit: credit[locale] }
    const before = view.state.doc
    setPictures([{ mediaId: id, ...picture }])(view.state, view.dispatch)
    if (view.state.doc.eq(before)) {
      toast.error(t('notInserted', { name }), { id: report })
      return
    }
    const action = { label: t('describe'), onClick: onDescribe }
    const description = outcome.media.isAnimated ? t('firstFrame') : undefined
    toast.success(t('inserted', { name }), { id: report, action, description })
  }

  return async (editor: Editor, files: File[]) => {
    for (const file of files) {
      if (/^(?:audio|video)\//u.test(file.type)) toast.error(t('notAccepted', { name: file.name }))
      // What is no document is refused by its name.
      else if (!file.type.startsWith('image/')) onDocument(file)
      else if (placeOf(editor.state) === null) toast.error(t('nowhere'))
      else if (isReadOnly(editor.state, selectionLocale(editor.state.selection))) {
        toast.error(t('locked'))
      } else await sendPicture(editor, file)
    }
  }
}

/** Where the cursor was, while the text around it goes on changing. */
function followSelection(editor: Editor): { stop: () => SelectionBookmark } {
  let bookmark = editor.state.selection.getBookmark()
  const follow = ({ transaction }: { transaction: Transaction }) => {
    bookmark = bookmark.map(transaction.mapping)
  }
  editor.on('transaction', follow)
  return {
    stop: () => {
      editor.off('transaction', follow)
      return bookmark
    },
  }
}
