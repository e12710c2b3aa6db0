import { type DocumentLocale, documentPair } from '@/lib/i18n/document-pair'
import type { Finding } from './finding'

/** The side that a finding is shown at: the English where it stands there, as that is mostly the translation. */
export const sideOf = ({ en }: Pick<Finding, 'en'>): DocumentLocale => (en ? 'en' : 'zh')

/** Whether readers get both languages, and so can see them disagree. */
export const isComparable = (shown: readonly string[]) =>
  documentPair.every((locale) => shown.includes(locale))
