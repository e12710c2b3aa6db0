'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import type { Fields } from '@/db/content'
import { openChecks, recordFix, takeBack, waive } from '@/features/checks/actions'
import type { Levels } from '@/features/checks/levels'
import type { NamedWaiver } from '@/features/checks/queries'
import { isChecked } from '@/features/checks/story-texts'
import type { CheckedTerm } from '@/features/checks/terms/term-list'
import { replaceRange } from '@/features/editor/find/replace-range'
import { isReadOnly } from '@/features/editor/guards/locked-languages'
import type { SavingSession } from '@/features/editor/session/use-saving'
import { fieldFix } from './field-fix'
import { findingsIn, markedRange, selectedFinding, showFindings } from './findings-plugin'
import { textsOfFields } from './passage-texts'
import {
  type FoundByText,
  type LetStand,
  OF_FIELD,
  type ShownFinding,
  shownFindings,
} from './shown-finding'
import { goTo, nextOf } from './walk'
import { watchTexts } from './watch-texts'

type Knowledge = {
  levels: Levels
  waivers: NamedWaiver[]
  terms: CheckedTerm[]
  mayWaive: boolean
}

type Text = {
  saving: Pick<SavingSession, 'flush'>
  fields: Fields
  setFields: (changes: Partial<Fields>) => void
}

export type FindingsSession = {
  /** Whether the text has been looked at. */
  isKnown: boolean
  findings: ShownFinding[]
  /** Those that someone let stand. */
  letStand: LetStand[]
  /** The one in hand. */
  selected: ShownFinding | null
  mayWaive: boolean
  select: (finding: ShownFinding | null) => void
  /** Goes on to the next of some findings, or back, and round again. */
  step: (by: 1 | -1, among?: ShownFinding[]) => void
  /** Whether what is right is certain, and the writer may write it. */
  canFix: (finding: ShownFinding) => boolean
  fix: (finding: ShownFinding) => void
  /** Lets a finding stand; answers the code of what was in the way. */
  waive: (finding: ShownFinding, reason: string) => Promise<string | null>
  /** Has it be a finding again; answers the code of what was in the way. */
  takeBack: (finding: LetStand) => Promise<string | null>
}

/** What the checks find in the text on the screen, and what the writer can do about it. */
export function useFindings(
  editor: Editor | null,
  storyId: number,
  { saving, fields, setFields }: Text,
): FindingsSession {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null)
  const [found, setFound] = useState<FoundByText | null>(null)
  const [letStand, setLetStand] = useState<LetStand[]>([])
  const shown = useEditorState({
    editor,
    selector: () => ({
      findings: editor ? findingsIn(editor.state) : [],
      selected: editor ? selectedFinding(editor.state) : null,
    }),
  })
  const { findings, selected } = shown ?? { findings: [], selected: null }

  useEffect(() => {
    let isHere = isChecked
    // Without it there are no checks while one writes; those before publishing stay.
    const know = (answer: Awaited<ReturnType<typeof openChecks>>) => {
      if (isHere && answer.status === 'done') setKnowledge(answer)
    }
    if (isChecked) void openChecks({ storyId }).then(know, () => {})
    return () => {
      isHere = false
    }
  }, [storyId])

  const terms = knowledge?.terms
  const fieldsNow = useRef(fields)
  const watch = useRef<ReturnType<typeof watchTexts> | null>(null)
  useEffect(() => {
    if (!editor || !terms) return
    watch.current = watchTexts(editor, {
      terms,
      fields: () => fieldsNow.current,
      onFound: setFound,
    })
    return () => watch.current?.stop()
  }, [editor, terms])
  useEffect(() => {
    fieldsNow.current = fields
    watch.current?.lookAgain()
  }, [fields])

  useEffect(() => {
    if (!editor || !knowledge || !found) return
    const { state, view } = editor
    const shown = shownFindings(state.doc, found, knowledge, textsOfFields(fieldsNow.current))
    view.dispatch(showFindings(state.tr, shown.standing))
    setLetStand(shown.letStand)
  }, [editor, knowledge, found])

  const select = (finding: ShownFinding | null) => {
    if (editor) goTo(editor, finding)
  }
  return {
    isKnown: found !== null,
    findings,
    letStand,
    selected,
    mayWaive: knowledge?.mayWaive ?? false,
    select,
    step: (by, among = findings) => {
      const next = editor && nextOf(editor, among, selected, by)
      if (next) select(next)
    },
    canFix: (finding) => {
      const { fix, passage } = finding
      if (!editor || !fix || isReadOnly(editor.state, fix.locale)) return false
      return passage !== OF_FIELD || fieldFix(fields, finding) !== null
    },
    fix: (finding) => {
      const { key, fix, waiver, passage } = finding
      if (passage === OF_FIELD) return fixField(finding)
      const range = editor && fix && markedRange(editor.state, key, fix.locale)
      if (!range || isReadOnly(editor.state, fix.locale)) return
      editor.view.dispatch(replaceRange(editor.state.tr, range, fix.text).scrollIntoView())
      editor.view.focus()
      void tellFix({ waiver, fix })
    },
    waive: async ({ waiver }, reason) => {
      // What is waived has to stand in the store.
      if ((await saving.flush()).status !== 'saved') return 'unsaved'
      const answer = await waive({ storyId, ...waiver, reason })
      if (answer.status !== 'done') return answer.code
      know(answer.waivers)
      return null
    },
    takeBack: async ({ by }) => {
      const answer = await takeBack({ storyId, waiverId: by.id })
      if (answer.status !== 'done') return answer.code
      know(answer.waivers)
      return null
    },
  }

  function know(waivers: NamedWaiver[]): void {
    setKnowledge((before) => before && { ...before, waivers })
  }

  function fixField(finding: ShownFinding): void {
    const { fix, waiver } = finding
    const changes = fieldFix(fields, finding)
    if (!editor || !fix || !changes || isReadOnly(editor.state, fix.locale)) return
    setFields(changes)
    void tellFix({ waiver, fix })
  }

  /** That it came of a finding is written down once the text is saved; the text itself needs no word of it. */
  async function tellFix({ waiver, fix }: Pick<ShownFinding, 'waiver' | 'fix'>): Promise<void> {
    if (!fix || (await saving.flush()).status !== 'saved') return
    const { passageId, rule } = waiver
    const said = { before: waiver[fix.locale] ?? '', after: fix.text, locale: fix.locale }
    await recordFix({ storyId, passageId, rule, ...said }).catch(() => {})
  }
}
