'use client'

import { NodeSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import type { Block } from '@/db/content'
import { nodeToBlock } from '@/features/editor/blocks/editor-blocks'
import { setEmbed } from '@/features/editor/commands/embeds'
import { useRecordingFault } from '@/features/media/parts/use-recording-fault'
import { uploadRecording } from '@/features/media/recordings/upload-recording'
import { recordingTypes } from '@/lib/recordings'
import { followSelection } from './follow-selection'

const types: string[] = Object.values(recordingTypes)

/** Whether a file says that it is a recording as the library takes them; what it holds decides there. */
export const isRecording = ({ type }: File) => types.includes(type)

/** Takes a recording that is dropped or pasted into the text, as if it were brought in by the dialog. */
export function useGivenRecordings(onDescribe: () => void) {
  const t = useTranslations('newsroom.editor.files')
  const faultText = useRecordingFault()

  return async (editor: Editor, file: File) => {
    const { name } = file
    const report = toast.loading(t('sending', { name }))
    const spot = followSelection(editor)
    const outcome = await uploadRecording(file, () => {})
    const bookmark = spot.stop()
    if ('code' in outcome) {
      toast.error(faultText(outcome.code), { id: report })
      return
    }
    if (editor.isDestroyed) return
    const { view } = editor
    const { id: mediaId, format } = outcome.recording
    const source = { kind: 'recording' as const, mediaId, format }
    view.dispatch(view.state.tr.setSelection(bookmark.resolve(view.state.doc)))
    if (!setEmbed({ type: 'embed', source, title: '' }, null)(view.state, view.dispatch)) {
      toast.error(t('notInserted', { name }), { id: report })
      return
    }
    const onClick = () => {
      if (select(editor, mediaId)) onDescribe()
    }
    toast.success(t('inserted', { name }), {
      id: report,
      action: { label: t('giveTitle'), onClick },
    })
  }
}

/** Selects where a recording is played; false where it is not in the text any more. */
function select({ view, isDestroyed }: Editor, mediaId: string): boolean {
  if (isDestroyed) return false
  const { doc, tr } = view.state
  let at: number | null = null
  doc.descendants((node, position) => {
    if (node.type.name === 'embed' && plays(nodeToBlock(node), mediaId)) at ??= position
  })
  if (at === null) return false
  view.dispatch(tr.setSelection(NodeSelection.create(doc, at)))
  return true
}

const plays = (block: Block, mediaId: string) =>
  block.type === 'embed' && block.source.kind === 'recording' && block.source.mediaId === mediaId
