'use client'

import { useEffect, useState } from 'react'
import { findMatches } from '@/features/memory/actions'
import type { Match } from '@/features/memory/matches'
import type { SoughtText } from './sought-text'

const none: Match[] = []

/** While the other language is still being written it is not asked at every key. */
const pause = 300

/** What the memory has for a text; nothing until it has answered, and one writes as well without. */
export function useMatches(sought: SoughtText | null): Match[] {
  const [found, setFound] = useState<{ key: string; matches: Match[] }>({ key: '', matches: none })
  const key = sought ? JSON.stringify([sought.from, sought.to, sought.text]) : ''
  useEffect(() => {
    if (key === '') return
    const [from, to, text] = JSON.parse(key)
    let isCurrent = true
    const timer = setTimeout(() => {
      findMatches({ from, to, text }).then(
        (answer) => {
          if (isCurrent && answer.status === 'found') setFound({ key, matches: answer.matches })
        },
        () => {},
      )
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [key])
  return key !== '' && found.key === key ? found.matches : none
}
