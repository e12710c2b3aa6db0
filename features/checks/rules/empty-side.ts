import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'

/** A passage that one language has and the other has not, where nobody decided so. */
export function checkEmptySide({ zh, en, emptyOnPurpose = [] }: PassageText): Found[] {
  if (zh.trim() && !en.trim() && !emptyOnPurpose.includes('en')) {
    return [{ rule: 'omission-passage', zh: { start: 0, end: zh.length }, en: null }]
  }
  if (en.trim() && !zh.trim() && !emptyOnPurpose.includes('zh')) {
    return [{ rule: 'addition-passage', zh: null, en: { start: 0, end: en.length } }]
  }
  return []
}
