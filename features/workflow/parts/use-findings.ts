'use client'

import { useEffect, useState } from 'react'
import type { Problem } from '@/features/access/refused'
import { askAboutStory } from '@/features/checks/ask-checks'
import type { ToldFinding } from '@/features/checks/errands'
import { isComparable } from '@/features/checks/sides'
import type { Locale } from '@/lib/i18n/locales'

/** What the rules find in the newest version and nobody let stand; null until it is known. */
export function useFindings(storyId: number): ToldFinding[] | null {
  const [findings, setFindings] = useState<ToldFinding[] | null>(null)
  useEffect(() => {
    let isHere = true
    // What cannot be known now is told where it is tried to publish.
    void askAboutStory(storyId).then((answer) => {
      if (isHere && answer?.status === 'done')
        setFindings(answer.findings.filter(({ isWaived }) => !isWaived))
    })
    return () => {
      isHere = false
    }
  }, [storyId])
  return findings
}

/** The findings that keep the languages from going out, where readers then have both to compare. */
export function holdingBack(findings: ToldFinding[], shown: readonly Locale[]): Problem[] {
  if (!isComparable(shown)) return []
  return findings
    .filter(({ level }) => level === 'block')
    .map(({ rule, values, locale, passageId }) => {
      return { field: 'finding', locale: null, passageId, finding: { rule, values, locale } }
    })
}
