'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import type { StoryContent } from '@/db/content'
import { adoptPassages } from '@/features/editor/content/adopt-passages'
import type { Vocabulary } from '@/features/editor/fields/shared-fields'
import type { DocumentReader } from '@/features/editor/importing/document-refusal'
import { filingOf } from '@/features/editor/importing/filing'
import { formerFields } from '@/features/editor/importing/former-fields'
import { insertBlocks } from '@/features/editor/paste/insert'
import type { TextSession } from '@/features/editor/session/use-text-session'
import { structural } from '@/features/editor/structure'
import type { GivenDocument } from '@/features/importing/given/given-document'
import type { Locale } from '@/lib/i18n/locales'
import { ImportDialog } from './import-dialog'

type Props = {
  editor: Editor
  text: TextSession
  given: GivenDocument
  isPasted: boolean
  vocabulary: Vocabulary
  editable: Record<Locale, boolean>
  mayEditShared: boolean
  readDocument: DocumentReader
  /** Marks passages whose match is uncertain. */
  markUnsure: (passageIds: string[]) => void
  onClose: () => void
}

/** How long the way back is offered, in milliseconds. */
const timeToRegret = 30_000

/** A document in both languages is approved into the story, or pasted as it is. */
export function DocumentDialog(props: Props) {
  const { editor, text, given, isPasted, vocabulary, editable, mayEditShared } = props
  const { readDocument, markUnsure, onClose } = props
  const t = useTranslations('newsroom.editor.import')
  const approve = ({ passages, ...fields }: StoryContent, lowConfidenceIds: string[]) => {
    const before = text.read()
    text.setFields(fields)
    const tr = adoptPassages(editor.state, passages)
    if (tr) editor.view.dispatch(structural(tr))
    markUnsure(lowConfidenceIds)
    // The text comes back with the undoing of the editor; the fields have none.
    if (!formerFields(before, fields, text.read())) return
    const restore = () => {
      const { passages: _, ...now } = text.read()
      const former = formerFields(before, fields, now)
      if (former) text.setFields(former)
    }
    const action = { label: t('restoreFields'), onClick: restore }
    toast.success(t('replaced'), { action, duration: timeToRegret })
  }
  const pastePlain = () => {
    const tr = insertBlocks(editor.state, given.plain)
    if (tr) editor.view.dispatch(tr)
    onClose()
  }
  return (
    <ImportDialog
      given={given}
      onPlain={isPasted ? pastePlain : undefined}
      read={readDocument}
      content={text.read}
      editable={editable}
      mayEditShared={mayEditShared}
      filing={(document) => (mayEditShared ? filingOf(document, vocabulary) : {})}
      onApprove={approve}
      onClose={onClose}
    />
  )
}
