'use client'

import { useTranslations } from 'next-intl'
import { toast } from '@/components/ui/toast'
import { DocumentNotes } from '@/features/editor/dialogs/document-notes'
import { type DocumentNote, groupNotes } from '@/features/importing/blocks/document-note'

/** Long enough to read a few sentences, in milliseconds. */
const timeToRead = 20_000

/** Tells what of a paste could not be taken over. */
export function useLeftOut(): (notes: DocumentNote[]) => void {
  const t = useTranslations('newsroom.editor.notes')
  return (notes) => {
    const description = <DocumentNotes groups={groupNotes(notes)} />
    toast.warning(t('title'), { description, duration: timeToRead })
  }
}
