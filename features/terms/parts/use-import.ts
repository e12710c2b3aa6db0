'use client'

import { useEffect, useState } from 'react'
import type { FaultKey } from '@/components/newsroom/form/fault'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { importTerms, previewImport } from '@/features/terms/actions'
import { glossaryBounds } from '@/features/terms/exchange/bounds'
import { readFileText } from '@/features/terms/exchange/read-file-text'
import type { Unreadable } from '@/features/terms/exchange/unreadable'
import type { ImportPreview } from '@/features/terms/import-preview'

export type Stage =
  | { status: 'reading' }
  | Unreadable
  | { status: 'refused'; code: FaultKey }
  | (ImportPreview & { text: string })
  | { status: 'done' }

/** A file on its way into the glossary: read, shown, and taken in when it is said so. */
export function useImport(file: File) {
  const [stage, setStage] = useState<Stage>({ status: 'reading' })
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    let isCurrent = true
    void stageOf(() => preview(file)).then((next) => isCurrent && setStage(next))
    return () => {
      isCurrent = false
    }
  }, [file])

  async function apply({ text, seal }: { text: string; seal: string }): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setStage(await stageOf(() => importTerms(text, seal)))
    setBusy(false)
  }

  return { stage, isBusy, apply }
}

async function preview(file: File): Promise<Stage> {
  // A character takes four bytes at most.
  if (file.size > glossaryBounds.characters * 4) {
    return { status: 'unreadable', code: 'too-large', place: null }
  }
  const text = await readFileText(file)
  const found = await previewImport(text)
  return found.status === 'planned' ? { ...found, text } : found
}

async function stageOf(act: () => Promise<Stage>): Promise<Stage> {
  return act().catch((error): Stage => ({ status: 'refused', code: faultOfThrown(error) }))
}
