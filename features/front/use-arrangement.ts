'use client'

import { useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { type FrontStory, isSameArrangement, type Pin } from './arrangement'
import { type Held, moveRow, pinStory, pinsOf, rowsOf, unpin } from './rows'

/** An arrangement as it is being changed, beside the one that readers see. */
export function useArrangement(initial: Pin[], known: FrontStory[]) {
  const [basis, setBasis] = useState(initial)
  const [rows, setRows] = useState(() => rowsOf(initial))
  const [stories, setStories] = useState(() => new Map(known.map((story) => [story.number, story])))
  const pins = pinsOf(rows)
  return {
    rows,
    stories,
    pins,
    basis,
    isChanged: !isSameArrangement(pins, basis),
    move: (from: number, to: number) => setRows(moveRow(rows, from, to)),
    pin(id: number, languages: Locale[], story: FrontStory, expiresAt: Held['expiresAt']) {
      setStories(new Map([...stories, [story.number, story]]))
      setRows(pinStory(rows, id, languages, { number: story.number, expiresAt }))
    },
    unpin: (id: number, languages: Locale[]) => setRows(unpin(rows, id, languages)),
    discard: () => setRows(rowsOf(basis)),
    markSaved: () => setBasis(pins),
  }
}
