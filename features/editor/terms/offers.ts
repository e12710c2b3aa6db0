import type { Node as PmNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isReadOnly, isShown } from '@/features/editor/guards/locked-languages'
import { panelOf, placeOf } from '@/features/editor/place'
import { type FoundTerm, termFinder } from '@/features/terms/find-terms'
import type { Term } from '@/features/terms/term'
import { languages } from '@/lib/i18n/languages'
import { type Locale, locales } from '@/lib/i18n/locales'

/** A term of the other panel, as the language of the cursor says it. */
export type TermOffer = {
  termId: string
  /** What stands in the other panel. */
  said: string
  saidIn: Locale
  /** What is put in its place here. */
  form: string
  /** How many letters of it are typed before the cursor already. */
  typed: number
}

const mostOffers = 4

/** Looks for what can be offered; what a panel says is looked through once. */
export function offerFinder(terms: Term[]): (state: EditorState) => TermOffer[] {
  const finders = new Map<Locale, (panel: PmNode) => FoundTerm[]>()
  const finderOf = (locale: Locale) => {
    const finder = finders.get(locale) ?? remembered(termFinder(terms, locale))
    finders.set(locale, finder)
    return finder
  }
  return (state) => {
    const place = placeOf(state)
    if (!place || !state.selection.empty || isReadOnly(state, place.locale)) return []
    const here = textOf(place.panel).toLowerCase()
    const before = textBefore(state)
    const offers = locales
      .filter((locale) => locale !== place.locale && isShown(state, locale))
      .flatMap((saidIn) => {
        const panel = panelOf(place.passage, saidIn)
        const text = textOf(panel)
        return finderOf(saidIn)(panel).flatMap(({ term, start, end }): TermOffer[] => {
          const forms = term.forms[place.locale]?.preferred ?? []
          const [form] = forms
          if (form === undefined || forms.some((each) => here.includes(each.toLowerCase())))
            return []
          const typed = typedOf(before, form, languages[place.locale].isSpaced)
          return [{ termId: term.id, said: text.slice(start, end), saidIn, form, typed }]
        })
      })
    const once = offers.filter(
      ({ termId }, at) => offers.findIndex((each) => each.termId === termId) === at,
    )
    return once.toSorted((a, b) => b.typed - a.typed).slice(0, mostOffers)
  }
}

function remembered(find: (text: string) => FoundTerm[]): (panel: PmNode) => FoundTerm[] {
  const known = new WeakMap<PmNode, FoundTerm[]>()
  return (panel) => {
    const found = known.get(panel) ?? find(textOf(panel))
    known.set(panel, found)
    return found
  }
}

const textOf = (panel: PmNode) => panel.textBetween(0, panel.content.size, '\n', ' ')

/** The line before the cursor. */
function textBefore({ selection: { $head } }: EditorState): string {
  return $head.parent.isTextblock ? $head.parent.textBetween(0, $head.parentOffset, '\n', ' ') : ''
}

/** How much of a form stands at the end of a text; a word is begun at its beginning. */
function typedOf(before: string, form: string, isSpaced: boolean): number {
  const [text, wanted] = [before.toLowerCase(), form.toLowerCase()]
  for (let length = Math.min(text.length, wanted.length - 1); length > 0; length -= 1) {
    const isBegun = text.endsWith(wanted.slice(0, length))
    if (isBegun && (!isSpaced || !/[\p{L}\p{N}]/u.test(text.charAt(text.length - length - 1)))) {
      return length
    }
  }
  return 0
}
