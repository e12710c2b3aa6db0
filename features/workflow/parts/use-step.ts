'use client'

import { useState } from 'react'
import type { NotDone } from './refusal-text'

/** A step under way, once at a time, and why it was not done. */
export function useStep(take: () => Promise<NotDone | null>, onDone: () => void) {
  const [notDone, setNotDone] = useState<NotDone | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function go(): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setNotDone(null)
    const outcome = await take().finally(() => setBusy(false))
    setNotDone(outcome)
    if (!outcome) onDone()
  }

  return { go, isBusy, notDone }
}
