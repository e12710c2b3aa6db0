'use client'

import { useEffect, useState } from 'react'
import { readGlossary } from '@/features/terms/actions'
import type { Term } from '@/features/terms/term'

export type Glossary = { terms: Term[]; mayEdit: boolean; reload: () => void }

const none: Term[] = []

/** The glossary, fetched once the editor is there; without it one writes as well. */
export function useGlossary(): Glossary {
  const [found, setFound] = useState({ terms: none, mayEdit: false })
  const [times, setTimes] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again each time
  useEffect(() => {
    let isCurrent = true
    const take = (answer: Awaited<ReturnType<typeof readGlossary>>) => {
      if (isCurrent && answer.status === 'read') setFound(answer)
    }
    readGlossary().then(take, () => {})
    return () => {
      isCurrent = false
    }
  }, [times])
  return { ...found, reload: () => setTimes((before) => before + 1) }
}
