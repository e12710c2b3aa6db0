'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { type CommandName, canRun } from '@/features/editor/command-list'
import { placeOf } from '@/features/editor/place'
import { isUnreadDraft, marksOf, type PassageMark } from '@/features/editor/rows'
import type { Agreements } from '@/features/stories/contract'
import { locales } from '@/lib/i18n/locales'
import { AgreementState } from './agreement-state'
import { CommandButton } from './command-button'
import { RowMenu } from './row-menu'
import { Toolbar } from './toolbar'

const rowCommands = [
  'splitPassage',
  'mergeWithPrevious',
  'mergeWithNext',
  'movePassageUp',
  'movePassageDown',
  'pullFromPrevious',
  'pullFromNext',
  'insertPassageBelow',
  'toggleEmptyOnPurpose',
  'goToOtherLanguage',
  'selectPassage',
  'deletePassage',
] as const satisfies CommandName[]

type Props = {
  editor: Editor
  agreements: Agreements
  onConfirm: (passageIds: string[]) => void
  /** Shows what changed in a passage since it was confirmed. */
  showChanges: (passageId: string) => void
}

/** What can be done to the passage of the cursor, set below its row. */
export function RowBar({ editor, agreements, onConfirm, showChanges }: Props) {
  const t = useTranslations('newsroom.editor')
  const state = useEditorState({ editor, selector: () => readState(editor) })
  const bar = useRef<HTMLDivElement>(null)
  const { id, number } = state
  // A row that moved has the same id and another number.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => (id ? follow(editor, id, bar.current) : undefined), [editor, id, number])
  if (!id) return null
  return (
    <div ref={bar} className="editor-row-bar">
      <Toolbar label={t('passage', { number })}>
        <RowMenu editor={editor} names={rowCommands} possible={state.possible} />
        {rowCommands.map((name) => (
          <CommandButton
            key={name}
            editor={editor}
            name={name}
            isPressed={name === 'toggleEmptyOnPurpose' ? state.isEmptyOnPurpose : undefined}
            isDisabled={!state.possible.includes(name)}
          />
        ))}
      </Toolbar>
      <AgreementState
        agreement={agreements[id]}
        onConfirm={() => onConfirm([id])}
        onShow={() => showChanges(id)}
      />
      {state.isUnreadDraft && (
        <span className="editor-mark" data-mark="machineDraft">
          {t('mark.machineDraft')}
        </span>
      )}
      {state.marks.filter(isOfText).map((mark) => (
        <span key={mark} className="editor-mark" data-mark={mark}>
          {t(`mark.${mark}`)}
        </span>
      ))}
    </div>
  )
}

const isOfText = (mark: PassageMark) => mark !== 'stale'

function readState({ state }: Editor) {
  const place = placeOf(state)
  const id: string | null = place?.passage.attrs.id ?? null
  return {
    id,
    number: place ? place.index + 1 : 0,
    isEmptyOnPurpose: place?.passage.attrs.emptyOnPurpose.includes(place.locale) ?? false,
    possible: rowCommands.filter((name) => canRun(state, name)),
    marks: id ? marksOf(state, id) : [],
    isUnreadDraft: place
      ? locales.some((locale) => isUnreadDraft(state, place.passage, locale))
      : false,
  }
}

/** Keeps the bar below its row while rows grow, shrink and move. */
function follow(editor: Editor, id: string, bar: HTMLElement | null): () => void {
  const place = () => {
    const row = editor.view.dom.querySelector<HTMLElement>(`[data-passage="${CSS.escape(id)}"]`)
    if (row && bar) bar.style.insetBlockStart = `${row.offsetTop + row.offsetHeight}px`
  }
  place()
  const sizes = new ResizeObserver(place)
  sizes.observe(editor.view.dom)
  const row = editor.view.dom.querySelector(`[data-passage="${CSS.escape(id)}"]`)
  if (row) sizes.observe(row)
  return () => sizes.disconnect()
}
