'use client'

import '@/features/editor/styles/editor.css'
import { EditorContent } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import { useShortcutSheet } from '@/components/newsroom/shell/shortcuts'
import { toast } from '@/components/ui/toast'
import type { Fields, StoryContent } from '@/db/content'
import { isChecked } from '@/features/checks/story-texts'
import { agreementsOf, openIds } from '@/features/editor/agreement'
import { PresenceBanner } from '@/features/editor/bars/presence-banner'
import { HeadlineFields } from '@/features/editor/fields/headline-fields'
import { ProofFacts } from '@/features/editor/fields/proof-facts'
import { SharedFields, type Vocabulary } from '@/features/editor/fields/shared-fields'
import { withText } from '@/features/editor/fields/with-text'
import type { DocumentReader } from '@/features/editor/importing/document-refusal'
import type { OpenedFile } from '@/features/editor/importing/read-file'
import type { GivenDocument } from '@/features/importing/given/given-document'
import type { ReadAgreements, StoryDoors } from '@/features/stories/contract'
import { takesDocuments } from '@/lib/i18n/document-pair'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { PlayerName } from '@/lib/players'
import { BodyCounts } from './bars/body-counts'
import { EditorBars } from './bars/editor-bars'
import { EditorKeys } from './bars/editor-keys'
import { RowBar } from './bars/row-bar'
import { EditorDialogs } from './dialogs/editor-dialogs'
import { useOpenDialog } from './dialogs/use-open-dialog'
import { FindingCard } from './findings/finding-card'
import { findingKeys } from './findings/finding-keys'
import { FindingList } from './findings/finding-list'
import { useFindings } from './findings/use-findings'
import { MachineTools } from './machine/machine-tools'
import { MemoryTools } from './memory/memory-tools'
import { SessionOffer } from './session/session-offer'
import { useChanges } from './session/use-changes'
import { useCompany } from './session/use-company'
import { useConfirmation } from './session/use-confirmation'
import { useLeavingQuestion } from './session/use-leaving-question'
import { focusColumn, otherOf, useShownLanguages } from './session/use-shown-languages'
import { useStorySession } from './session/use-story-session'
import { TermTools } from './terms/term-tools'
import { FirstWords } from './view/first-words'
import { partHere } from './view/part-here'
import { useLeftOut } from './view/use-left-out'
import { usePassageMarks } from './view/use-passage-marks'
import { useViewKeys } from './view/use-view-keys'

export type StoryEditorProps = StoryDoors & {
  /** Names the story, above its text. */
  title: string
  story: { id: number; number: number; version: number }
  content: StoryContent
  /** The language of the newsroom's own words. */
  locale: Locale
  /** Who writes: what a browser keeps unsaved is offered to the same person only. */
  writer: string
  editable: Record<Locale, boolean>
  mayEditShared: boolean
  agreed: ReadAgreements
  vocabulary: Vocabulary
  /** The players that readers' pages show; videos of others are a link there. */
  players: readonly PlayerName[]
  /** Whether a machine can be asked for drafts. */
  hasMachine: boolean
  /** Reads a document in both languages and aligns it; null where it cannot be read. */
  readDocument: DocumentReader
  /** Reads a file, given as `file` of the form. */
  readFile: (form: FormData) => Promise<OpenedFile>
  sidePanel?: ReactNode
}

/** Writes a story in its languages side by side, passage against passage. */
export function StoryEditor(props: StoryEditorProps) {
  const { title, story, locale, editable, mayEditShared, vocabulary, readDocument, sidePanel } =
    props
  const t = useTranslations('newsroom.editor')
  const { dialog, setDialog, openFile, describe, describeEmbed, takeFiles } = useOpenDialog(
    props.readFile,
  )
  const [isFindOpen, setFindOpen] = useState(false)
  const [isFullScreen, setFullScreen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const openShortcuts = useShortcutSheet()
  const session = useStorySession({
    ...props,
    onBilingual: (given: GivenDocument) => {
      setDialog({ kind: 'import', given, isPasted: true })
      return true
    },
    onFiles: takeFiles,
    onLeftOut: useLeftOut(),
    onPicture: describe,
    onEmbed: describeEmbed,
    onMerged: () => toast(t('presence.merged')),
  })
  const { text, saving, conflict, recovery } = session
  const { editor, fields, setFields } = text
  const shown = useShownLanguages(editor)
  const agreements = agreementsOf(session.agreements, shown.pair)
  const others = useCompany(session, story.id, props)
  const confirm = useConfirmation(
    saving,
    session.takeAgreements,
    story.id,
    shown.pair,
    props.confirm,
  )
  const findings = useFindings(editor, story.id, { saving, fields, setFields })
  const changesOf = useChanges(saving, story.id, shown.pair, props.changes)
  const showChanges = async (passageId: string) => {
    const since = await changesOf(passageId)
    if (since) setDialog({ kind: 'changes', passageId, since })
  }
  const agreement = { agreements, onConfirm: confirm, showChanges }
  const markUnsure = usePassageMarks(editor, agreements)
  useLeavingQuestion(saving)
  useViewKeys(root, {
    confirmAgreement: () => {
      const here = editor && partHere(editor)
      if (here && editor?.isEditable && openIds(agreements).includes(here)) void confirm([here])
    },
    link: () => setDialog({ kind: 'link' }),
    find: () => setFindOpen(true),
    save: () => void saving.flush(),
    fullScreen: () => setFullScreen((is) => !is),
    nextFocus: shown.nextFocus,
    help: openShortcuts,
    ...findingKeys(findings),
  })

  return (
    <div ref={root} className="editor" data-full-screen={isFullScreen || undefined}>
      <h1 className="editor-title">{title}</h1>
      <PresenceBanner names={others} />
      {locales.some((each) => editable[each]) && <EditorKeys />}
      {editor && (
        <EditorBars
          {...{ editor, text, saving, shown, agreements, isFullScreen, setFullScreen, setDialog }}
          allAgreements={session.agreements}
          {...{ isFindOpen, setFindOpen, editable }}
          openFile={editor.isEditable && takesDocuments ? openFile : undefined}
        />
      )}
      <div className="editor-columns">
        <div className="editor-sheet" data-focus={focusColumn(shown)}>
          {editor && locales.every((each) => editable[each]) && (
            <FirstWords {...{ editor, fields }} openFile={takesDocuments ? openFile : null} />
          )}
          {editor && <BodyCounts editor={editor} />}
          <HeadlineFields
            headline={fields.headline}
            standfirst={fields.standfirst}
            shown={shown.shown}
            onEnter={shown.show}
            canEdit={(each) => editable[each] && shown.focus !== otherOf(shown, each)}
            onChange={(field, each, text) =>
              setFields({ [field]: withText(fields[field], each, text) })
            }
            agreement={agreement}
            found={findings}
          />
          <ProofFacts fields={fields} vocabulary={vocabulary} locale={locale} />
          <div className="editor-body">
            <EditorContent editor={editor} />
            {editor && <FindingCard editor={editor} session={findings} />}
            {editor?.isEditable && <RowBar editor={editor} {...agreement} />}
            {editor?.isEditable && <MemoryTools editor={editor} agreements={agreements} />}
            {editor?.isEditable && props.hasMachine && (
              <MachineTools {...{ editor, agreements }} storyId={story.id} />
            )}
            {editor?.isEditable && <TermTools editor={editor} />}
          </div>
        </div>
        <aside className="editor-side">
          {editor && <SessionOffer {...{ editor, saving, root }}>{sidePanel}</SessionOffer>}
          {isChecked && <FindingList session={findings} />}
          <SharedFields
            fields={fields}
            vocabulary={vocabulary}
            locale={locale}
            canEdit={(each) => (each ? editable[each] : mayEditShared)}
            onChooseLeadPicture={() => setDialog({ kind: 'leadPicture' })}
            onChange={(changes: Partial<Fields>) => setFields(changes)}
            agreement={agreement}
            found={findings}
          />
        </aside>
      </div>
      {editor && (
        <EditorDialogs
          {...{ editor, text, conflict, recovery, dialog, readDocument, markUnsure, agreements }}
          {...{ vocabulary, editable, mayEditShared, locale, players: props.players }}
          onConfirm={confirm}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}
