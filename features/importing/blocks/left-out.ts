import { writtenStyle } from '@/lib/inert-document'
import type { DocumentNote } from './document-note'
import { embedFromFrame } from './embed-from'
import { pictureName } from './picture-name'

/** An element that is not read: what is said of it, and the text that stands in its place. */
export type LeftOut = { note?: DocumentNote; text?: string }

const silent = new Set(
  'SCRIPT STYLE HEAD META LINK TITLE TEMPLATE NOSCRIPT BUTTON SELECT TEXTAREA SVG CANVAS RP MAP PARAM SOURCE TRACK'.split(
    ' ',
  ),
)
const embedded = new Set(
  'IFRAME OBJECT EMBED VIDEO AUDIO MPVOICE MP-COMMON-VIDEOSNAP QQMUSIC'.split(' '),
)

/** What is not text, not to be seen or no longer said; null for whatever is read. */
export function leftOut(element: Element): LeftOut | null {
  const tag = element.tagName.toUpperCase()
  const style = writtenStyle(element)
  const words = () => element.textContent ?? ''
  if (isLayoutOfWord(element, style)) return {}
  if (/mso-element:\s*comment/iu.test(style)) return named('comment', words())
  if (isHidden(element, style)) return named('hidden', words())
  if (silent.has(tag) || isWayBack(element, tag)) return {}
  if (tag === 'INPUT') return checkBox(element)
  if (tag === 'IMG') return picture(element)
  if (embedded.has(tag) && !embedFromFrame(element)) {
    return {
      note: { kind: 'embed', words: element.getAttribute('title') || pictureName(element) },
    }
  }
  if (tag === 'RT' || tag === 'RTC') return named('ruby', words())
  if (tag === 'DEL') return named('deleted', words())
  if (tag === 'S' || tag === 'STRIKE' || isStruck(style)) return named('struck', words())
  return null
}

function named(kind: DocumentNote['kind'], words: string): LeftOut {
  return words.trim() ? { note: { kind, words } } : {}
}

function isLayoutOfWord(element: Element, style: string): boolean {
  return (
    /mso-list:\s*ignore|mso-element:\s*(?:footnote|endnote)-(?:continuation-)?sep/iu.test(style) ||
    /\bmso(?:commentreference|comanchor|comtxt)\b/iu.test(element.className) ||
    (element.tagName === 'HR' &&
      /mso-element:\s*(?:foot|end)note-list/iu.test(styleAround(element)))
  )
}

const styleAround = (element: Element) => writtenStyle(element.parentElement)

function isHidden(element: Element, style: string): boolean {
  return (
    element.hasAttribute('hidden') || /display\s{0,9}:\s*none|mso-hide\s{0,9}:\s*all/iu.test(style)
  )
}

/** Whether a row, a cell or a part of a table is hidden; such takes no place in it. */
export const isHiddenPart = (element: Element) => isHidden(element, writtenStyle(element))

const isStruck = (style: string) => /text-decoration(?:-line)?:[^;]*line-through/iu.test(style)

/** The arrow that leads from a footnote back to its place. */
function isWayBack(element: Element, tag: string): boolean {
  if (tag !== 'A' || !element.getAttribute('href')?.includes('#')) return false
  return /^(?:[\s↑↩⤴^]|\uFE0E|\uFE0F)+$/u.test(element.textContent ?? '')
}

function checkBox(element: Element): LeftOut {
  if (element.getAttribute('type')?.toLowerCase() !== 'checkbox') return {}
  return { text: element.hasAttribute('checked') ? '☑ ' : '☐ ' }
}

/** A picture of another page cannot be taken over; one that stands for a letter is that letter. */
function picture(element: Element): LeftOut {
  const alt = element.getAttribute('alt')?.trim() ?? ''
  if (
    /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*$/u.test(
      alt,
    )
  ) {
    return { text: alt }
  }
  return isDot(element) ? {} : { note: { kind: 'picture', words: pictureName(element) } }
}

/** What pages count their readers with. */
export function isDot(element: Element): boolean {
  return ['width', 'height'].some((side) =>
    /^[0-2](?:px)?$/u.test(element.getAttribute(side) ?? ''),
  )
}
