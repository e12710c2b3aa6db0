'use client'

import { useState } from 'react'
import { findAffected } from '@/features/terms/actions'
import type { Affected } from '@/features/terms/errands'

type Values = Record<string, string>

/** Looks, before a term is changed, for stories that say what is given up; they are shown once. */
export function useAffected(id: string | undefined) {
  const [affected, setAffected] = useState<Affected | null>(null)
  const [shownFor, setShownFor] = useState('')

  /** Whether there is something to see first. What was shown is not asked for again. */
  async function isToBeShown(values: Values): Promise<boolean> {
    const asked = JSON.stringify(values)
    if (id === undefined || asked === shownFor) return false
    const found = await findAffected(id, values)
    // What is wrong with the form is said as it is saved.
    if (found.status !== 'found' || found.total === 0) return false
    setAffected(found)
    setShownFor(asked)
    return true
  }

  return { affected, isToBeShown }
}
