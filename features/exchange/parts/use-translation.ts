import { useState } from 'react'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import {
  openWordTranslation,
  previewTranslation,
  takeTranslation,
} from '@/features/exchange/actions'
import { largestWordFile, longestFile } from '@/features/exchange/bounds'
import type { TranslationPreview } from '@/features/exchange/errands'
import type { Unreadable } from '@/features/exchange/file-fault'
import type { NotDone } from '@/features/workflow/parts/refusal-text'

export type Stage =
  | { status: 'none' }
  | { status: 'reading' }
  | Unreadable
  | { status: 'refused'; notDone: NotDone }
  | (TranslationPreview & { text: string })
  | { status: 'done' }

/** A translation on its way into a story: read, shown, and taken in where it is said so. */
export function useTranslation(storyId: number) {
  const [stage, setStage] = useState<Stage>({ status: 'none' })
  const [isBusy, setBusy] = useState(false)

  async function attempt(act: () => Promise<Stage>): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setStage(await act().catch((error): Stage => refused({ code: faultOfThrown(error) })))
    setBusy(false)
  }

  function open(file: File): void {
    setStage({ status: 'reading' })
    void attempt(() => preview(storyId, file))
  }

  function take({ text, seal }: { text: string; seal: string }, ids: string[]): void {
    void attempt(async () => {
      const answer = await takeTranslation({ storyId, text, seal, ids })
      if (answer.status === 'done') return { status: 'done' }
      return answer.status === 'refused' ? refused(answer as NotDone) : answer
    })
  }

  return { stage, isBusy, open, take }
}

async function preview(storyId: number, file: File): Promise<Stage> {
  // A character takes four bytes at most.
  if (file.size > longestFile * 4) return tooLarge
  const opened = await textOf(file)
  if (opened.status === 'refused') return refused(opened as NotDone)
  if (opened.status === 'unreadable') return opened
  const { text } = opened
  const answer = await previewTranslation({ storyId, text })
  if (answer.status === 'refused') return refused(answer as NotDone)
  return answer.status === 'planned' ? { ...answer, text } : answer
}

/** A Word document is an archive, which begins with these letters. */
async function textOf(file: File) {
  const isArchive = (await file.slice(0, 2).text()) === 'PK'
  if (!isArchive) return { status: 'opened' as const, text: await file.text() }
  if (file.size > largestWordFile) return tooLarge
  const form = new FormData()
  form.set('file', file)
  return openWordTranslation(form)
}

const tooLarge: Unreadable = { status: 'unreadable', code: 'too-large', line: null }

const refused = (notDone: NotDone): Stage => ({ status: 'refused', notDone })
