import type { Command } from '@tiptap/pm/state'
import { placeOf } from '@/features/editor/place'
import { languages } from '@/lib/i18n/languages'
import type { TermOffer } from './offers'

/** Puts the form of an offer at the cursor, in place of what is typed of it. */
export function insertTerm({ form, typed }: Pick<TermOffer, 'form' | 'typed'>): Command {
  return (state, dispatch) => {
    const { $head, empty, head } = state.selection
    const place = placeOf(state)
    if (!place || !empty || !$head.parent.isTextblock) return false
    const from = head - Math.min(typed, $head.parentOffset)
    const before = state.doc.textBetween($head.start(), from, '\n', ' ')
    // A word that stands before is another one.
    const isJoined = languages[place.locale].isSpaced && /[\p{L}\p{N},;:.!?]$/u.test(before)
    dispatch?.(state.tr.insertText(isJoined ? ` ${form}` : form, from, head).scrollIntoView())
    return true
  }
}
