'use client'

import { useTranslations } from 'next-intl'
import { megabyteLimit } from '@/features/editor/importing/document-bounds'
import type { RefusedDocument } from '@/features/editor/importing/document-refusal'
import { type DocumentNote, groupNotes } from '@/features/importing/blocks/document-note'
import { ChoiceDialog } from './choice-dialog'
import { DocumentNotes } from './document-notes'

export type Unread =
  | { kind: 'refused'; why: RefusedDocument }
  | { kind: 'empty'; notes: DocumentNote[] }

/** Says why a document brings nothing into the story. */
export function UnreadDialog({ what, onClose }: { what: Unread; onClose: () => void }) {
  const t = useTranslations('newsroom.editor.import')
  return (
    <ChoiceDialog title={t('title')} onClose={onClose}>
      {what.kind === 'refused' ? (
        <p>
          {t(`refusals.${what.why.refused}`, {
            megabytes: megabyteLimit,
            format: what.why.format ?? '',
          })}
        </p>
      ) : (
        <>
          <p>{t('empty')}</p>
          <DocumentNotes groups={groupNotes(what.notes)} />
        </>
      )}
    </ChoiceDialog>
  )
}
