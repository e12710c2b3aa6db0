import { useState } from 'react'
import type { FaultKey } from '@/components/newsroom/form/fault'
import { faultOfThrown } from '@/components/newsroom/form/thrown'
import { importMemory } from '@/features/memory/actions'
import type { MemoryImported } from '@/features/memory/import-memory'
import { askedBounds } from '@/features/memory/tmx/bounds'
import { decodeTmx } from '@/features/memory/tmx/decode-tmx'
import { TmxFault, type Unreadable, unreadable } from '@/features/memory/tmx/tmx-fault'

export type Stage =
  | { status: 'none' }
  | { status: 'reading' }
  | Unreadable
  | { status: 'refused'; code: FaultKey }
  | MemoryImported

/** A file on its way into the memory. */
export function useMemoryImport() {
  const [stage, setStage] = useState<Stage>({ status: 'none' })
  const isBusy = stage.status === 'reading'

  function bring(file: File): void {
    if (isBusy) return
    setStage({ status: 'reading' })
    void taken(file).then(setStage)
  }

  return { stage, isBusy, bring }
}

async function taken(file: File): Promise<Stage> {
  // In UTF-16 a character takes two bytes.
  if (file.size > askedBounds.characters * 2) return unreadable('too-large')
  try {
    const text = decodeTmx(new Uint8Array(await file.arrayBuffer()))
    if (isTooLong(text)) return unreadable('too-large')
    return await importMemory(text)
  } catch (error) {
    if (error instanceof TmxFault) return unreadable(error.code, error.line)
    return { status: 'refused', code: faultOfThrown(error) }
  }
}

/** It is sent in UTF-8, in which a page of Chinese is longer than its characters. */
const isTooLong = (text: string) => new Blob([text]).size > askedBounds.characters
