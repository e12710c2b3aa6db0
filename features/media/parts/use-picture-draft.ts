'use client'

import { useEffect, useState } from 'react'
import type { FocalPoint } from '@/features/media/crops'
import { type PictureChanges, type WordName, wordNames } from '@/features/media/picture-changes'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'

export type PictureDraft = Record<WordName, PerLocale<string>> & { focal: FocalPoint }

/** What a person changes about a picture before it is saved; warns before that is lost. */
export function usePictureDraft(saved: PictureDraft) {
  const [base, setBase] = useState(saved)
  const [draft, setDraft] = useState(saved)
  const changes = changesBetween(base, draft)
  const isChanged = Object.keys(changes).length > 0

  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])

  return {
    draft,
    changes,
    isChanged,
    setFocal: (focal: FocalPoint) => setDraft((before) => ({ ...before, focal })),
    setWord: (name: WordName, locale: Locale, text: string) =>
      setDraft((before) => ({ ...before, [name]: { ...before[name], [locale]: text } })),
    /** What is typed while saving stays a change. */
    markSaved: () => setBase(draft),
  }
}

function changesBetween(base: PictureDraft, draft: PictureDraft): PictureChanges {
  const changes: PictureChanges = {}
  for (const name of wordNames) {
    const changed = locales
      .map((locale) => [locale, draft[name][locale] ?? ''] as const)
      .filter(([locale, text]) => text !== (base[name][locale] ?? ''))
    if (changed.length > 0) changes[name] = Object.fromEntries(changed)
  }
  const { x, y } = draft.focal
  if (x !== base.focal.x || y !== base.focal.y) changes.focal = { x, y }
  return changes
}
