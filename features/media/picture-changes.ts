import type { PerLocale } from '@/lib/i18n/locales'
import type { FocalPoint } from './crops'

/** The words beside a picture, as stories get them when they take it. */
export const wordNames = ['alt', 'caption', 'credit'] as const

export type WordName = (typeof wordNames)[number]

/** What one person changed: each word in each language by itself, so that two people disturb no one. */
export type PictureChanges = Partial<Record<WordName, PerLocale<string>>> & {
  /** Readers see it with their next page. */
  focal?: FocalPoint | undefined
}
