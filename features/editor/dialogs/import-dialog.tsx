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
import { documentPair, otherOfPair } from '@/lib/i18n/document-pair'
import { type Locale, locales } from '@/lib/i18n/locales'
import { ChoiceDialog } from './choice-dialog'
import { DialogForm } from './dialog-form'
import { DocumentNotes } from './document-notes'
import { DocumentWarnings } from './document-warnings'
import { ImportTable } from './import-table'

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
export function ImportDialog(props: Props) {
  const { given, onPlain, read, onClose } = props
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
      <ChoiceDialog title={t('title')} onClose={onClose}>
        <p role="status">{document === null ? t('reading') : refusal(document.refused)}</p>
      </ChoiceDialog>
    )
  }
  return <Approval {...props} document={document} />
}

/** The document side by side, to be approved before it goes into the story. */
function Approval(props: Props & { document: ImportedDocument }) {
  const { given, document, content, filing, editable, mayEditShared, onApprove, onClose } = props
  const t = useTranslations('newsroom.editor.import')
  const languageName = useTranslations('languages')
  const [hasText] = useState(() => hasTextIn(content(), editable))
  const [mode, setMode] = useState<ImportMode>(hasText ? 'fill' : 'replace')
  const imported = useMemo(() => passagesFrom(document, given), [document, given])
  const approve = () => {
    const locked = locales.filter((locale) => !editable[locale])
    const approval = { mode, filing: filing(document), locked }
    const approved = withImported(content(), document, imported, approval)
    onApprove(approved.content, approved.lowConfidenceIds)
    return true
  }
  const { passages, lowConfidenceIds } = imported
  const unsure = passages.filter(({ id }) => lowConfidenceIds.includes(id)).length
  const notes = groupNotes(given.notes)
  return (
    <DialogForm
      title={t('title')}
      isWide
      submitLabel={t('approve')}
      onSubmit={approve}
      onClose={onClose}
    >
      <p>{t('summary', { passages: passages.length, unsure })}</p>
      {documentPair
        .filter((locale) => !editable[locale])
        .map((locale) => (
          <p key={locale}>
            {t('locked', {
              language: languageName(locale),
              other: languageName(otherOfPair(locale)),
            })}
          </p>
        ))}
      {!mayEditShared && <p>{t('sharedLocked')}</p>}
      {document.warnings.length > 0 && <DocumentWarnings warnings={document.warnings} />}
      {notes.length > 0 && <DocumentNotes groups={notes} />}
      <ImportTable {...document} passages={passages} unsure={lowConfidenceIds} />
      {hasText && (
        <fieldset className="editor-modes">
          <legend>{t('how')}</legend>
          {(['fill', 'replace'] as const).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="import-mode"
                checked={mode === choice}
                onChange={() => setMode(choice)}
              />
              {t(choice)}
            </label>
          ))}
        </fieldset>
      )}
    </DialogForm>
  )
}

/** Whether there is text that the writer could replace. */
function hasTextIn(
  { headline, passages }: StoryContent,
  editable: Record<Locale, boolean>,
): boolean {
  return locales.some(
    (locale) =>
      editable[locale] &&
      (headline[locale] || passages.some(({ panels }) => blocksIn(panels, locale).length > 0)),
  )
}
