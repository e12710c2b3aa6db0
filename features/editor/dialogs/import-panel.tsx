'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import type { StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { megabyteLimit } from '@/features/editor/importing/document-bounds'
import type { DocumentReader, DocumentRefusal } from '@/features/editor/importing/document-refusal'
import type { Filing } from '@/features/editor/importing/filing'
import type { ImportedDocument } from '@/features/editor/importing/imported-document'
import { type ImportMode, withImported } from '@/features/editor/importing/to-content'
import { groupNotes } from '@/features/importing/blocks/document-note'
import { arrange } from '@/features/importing/given/arrange'
import type { GivenDocument } from '@/features/importing/given/given-document'
import { passagesFrom } from '@/features/importing/given/to-passages'
import { type Locale, locales } from '@/lib/i18n/locales'
import { ChoiceDialog } from './choice-dialog'
import { ImportDialog } from './import-dialog'

type Props = {
  given: GivenDocument
  /** Puts its blocks where the cursor is, as any paste; absent for a document out of a file. */
  onPlain?: () => void
  read: DocumentReader
  content: () => StoryContent
  /** Where the document says that the story belongs; nothing where the writer may not file it. */
  filing: (document: ImportedDocument) => Filing
  editable: Record<Locale, boolean>
  mayEditShared: boolean
  onApprove: (content: StoryContent, lowConfidenceIds: string[]) => void
  onClose: () => void
}

/** From a document in both languages to approved passages: asked for, read, shown, taken. */
export function ImportPanel(props: Props) {
  const { given, onPlain, read, content, filing, onApprove, onClose } = props
  const { editable, mayEditShared } = props
  const t = useTranslations('newsroom.editor.import')
  const [isAsking, setAsking] = useState(onPlain !== undefined)
  const [document, setDocument] = useState<
    ImportedDocument | { refused: DocumentRefusal | 'failed' } | null
  >(null)
  useEffect(() => {
    if (isAsking) return
    read({ text: given.text, items: given.items }).then(
      (answer) =>
        setDocument(
          answer === null
            ? { refused: 'failed' }
            : 'refused' in answer
              ? answer
              : arrange(answer, given),
        ),
      () => setDocument({ refused: 'failed' }),
    )
  }, [isAsking, read, given])

  const refusal = (why: DocumentRefusal | 'failed') =>
    why === 'failed' ? t('failed') : t(`refusals.${why}`, { megabytes: megabyteLimit, format: '' })
  const imported = useMemo(
    () => (document && !('refused' in document) ? passagesFrom(document, given) : null),
    [document, given],
  )

  if (isAsking) {
    return (
      <ChoiceDialog
        title={t('ask')}
        onClose={onClose}
        actions={[
          { label: t('plain'), onPress: () => onPlain?.() },
          { label: t('sideBySide'), onPress: () => setAsking(false), isMain: true },
        ]}
      >
        <p>{t('askExplanation')}</p>
      </ChoiceDialog>
    )
  }
  if (document === null || 'refused' in document) {
    return (
      <ChoiceDialog
        title={t('title')}
        onClose={onClose}
        actions={[{ label: t('cancel'), onPress: onClose }]}
      >
        <p role="status">{document === null ? t('reading') : refusal(document.refused)}</p>
      </ChoiceDialog>
    )
  }
  if (!imported) return null
  const approve = (mode: ImportMode) => {
    const locked = locales.filter((locale) => !editable[locale])
    const approval = { mode, filing: filing(document), locked }
    const approved = withImported(content(), document, imported, approval)
    onApprove(approved.content, approved.lowConfidenceIds)
  }
  return (
    <ImportDialog
      headline={document.headline}
      standfirst={document.standfirst}
      passages={imported.passages.map(({ id, panels }) => ({
        panels,
        isUnsure: imported.lowConfidenceIds.includes(id),
      }))}
      warnings={document.warnings}
      notes={groupNotes(given.notes)}
      hasText={hasText(content(), editable)}
      editable={editable}
      mayEditShared={mayEditShared}
      onApprove={approve}
      onClose={onClose}
    />
  )
}

/** Whether there is text that the writer could replace. */
function hasText({ headline, passages }: StoryContent, editable: Record<Locale, boolean>): boolean {
  return locales.some(
    (locale) =>
      editable[locale] &&
      (headline[locale] || passages.some(({ panels }) => blocksIn(panels, locale).length > 0)),
  )
}
