import { isAddressLine } from './address-line'
import { isBylineLine } from './asides/byline'
import { isDateline } from './asides/dateline'
import { isEndMark, isLanguageMark } from './asides/marks'
import { isOutlet } from './asides/names'
import { isPictureCredit } from './asides/picture-credit'
import { isUpdateLine } from './asides/update-line'
import type { WarningCode } from './document'
import { foldLabel } from './fold-label'

/** 编　辑：张三 */
const spacedLabel = /^([^\p{L}\p{N}]?\p{Script=Han}) (\p{Script=Han})(?= ?:)/u

/** What an editor adds to a story. */
const note =
  /^[[(（【]?(?:编者按|编者注|编者的话|编前语?|编后语?|按语|免责声明|特别声明|版权声明|声明|注释?|备注|editor['’]s note|note to editors?|note|notes|disclaimer|nb)[\])）】]? ?:/iu

/** Longer lines are running text, but for an address. */
const longest = 160

/**
 * Why a line is never a headline, though it may stand where one does; null for all other text. It
 * stays in the body, and is told.
 */
export function asideOf(original: string): WarningCode | null {
  if (isAddressLine(original)) return 'kept-address'
  if (note.test(foldLabel(original.slice(0, longest)))) return 'kept-note'
  if (original.length > longest) return null
  const text = foldLabel(original).replace(/ +/gu, ' ').trim().replace(spacedLabel, '$1$2')
  if (isLanguageMark(text)) return 'kept-language-mark'
  if (isEndMark(text)) return 'kept-end-mark'
  if (isUpdateLine(text)) return 'kept-update'
  if (isDateline(text)) return 'kept-dateline'
  if (isPictureCredit(text)) return 'kept-picture-credit'
  if (isBylineLine(text)) return 'kept-byline'
  return isBarOfNotes(text) ? 'kept-update' : null
}

/** China Daily | Updated: Nov 20: each part a note, or where the story is from. */
function isBarOfNotes(text: string): boolean {
  const parts = text.split(/ ?\| ?/u)
  if (parts.length < 2 || parts.length > 6) return false
  return parts.every((part) => isOutlet(part) || isNote(part)) && parts.some(isNote)
}

function isNote(part: string): boolean {
  return isUpdateLine(part) || isDateline(part) || isPictureCredit(part) || isBylineLine(part)
}
