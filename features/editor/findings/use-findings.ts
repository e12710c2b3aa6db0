'use client'

import { TextSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { openChecks, recordFix, takeBack, waive } from '@/features/checks/actions'
import type { Levels } from '@/features/checks/levels'
import type { NamedWaiver } from '@/features/checks/queries'
import { sideOf } from '@/features/checks/sides'
import { isChecked } from '@/features/checks/story-texts'
import type { CheckedTerm } from '@/features/checks/terms/term-list'
import { replaceRange } from '@/features/editor/find/replace-range'
import { isReadOnly } from '@/features/editor/guards/locked-languages'
import { panelStart, placeOf } from '@/features/editor/place'
import type { SavingSession } from '@/features/editor/session/use-saving'
import {
  findingsIn,
  markedRange,
  selectedFinding,
  selectFinding,
  showFindings,
} from './findings-plugin'
import { type FoundByText, type LetStand, type ShownFinding, shownFindings } from './shown-finding'
import { watchTexts } from './watch-texts'

type Knowledge = {
  levels: Levels
  waivers: NamedWaiver[]
  terms: CheckedTerm[]
  mayWaive: boolean
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
  saving: Pick<SavingSession, 'flush'>,
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
  useEffect(() => {
    if (editor && terms) return watchTexts(editor, terms, setFound)
  }, [editor, terms])

  useEffect(() => {
    if (!editor || !knowledge || !found) return
    const { state, view } = editor
    const shown = shownFindings(state.doc, found, knowledge)
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
    canFix: ({ fix }) => Boolean(editor && fix && !isReadOnly(editor.state, fix.locale)),
    fix: ({ key, fix, waiver }) => {
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

  /** That it came of a finding is written down once the text is saved; the text itself needs no word of it. */
  async function tellFix({ waiver, fix }: Pick<ShownFinding, 'waiver' | 'fix'>): Promise<void> {
    if (!fix || (await saving.flush()).status !== 'saved') return
    const { passageId, rule } = waiver
    const said = { before: waiver[fix.locale] ?? '', after: fix.text, locale: fix.locale }
    await recordFix({ storyId, passageId, rule, ...said }).catch(() => {})
  }
}

function goTo(editor: Editor, finding: ShownFinding | null): void {
  const { state, view } = editor
  const tr = selectFinding(state.tr, finding?.key ?? null)
  if (finding) {
    const side = sideOf(finding)
    const from =
      markedRange(state, finding.key, side)?.from ?? panelStart(state.doc, finding.passage, side)
    tr.setSelection(TextSelection.near(state.doc.resolve(from))).scrollIntoView()
  }
  view.dispatch(tr)
  if (finding) view.focus()
}

/** Where none is in hand, one goes on from the passage of the cursor. */
function nextOf(
  editor: Editor,
  among: ShownFinding[],
  selected: ShownFinding | null,
  by: 1 | -1,
): ShownFinding | undefined {
  const at = among.findIndex(({ key }) => key === selected?.key)
  if (at >= 0) return among.at((at + by) % among.length)
  const here = placeOf(editor.state)?.index ?? 0
  return by > 0
    ? (among.find(({ passage }) => passage >= here) ?? among[0])
    : (among.findLast(({ passage }) => passage <= here) ?? among.at(-1))
}
