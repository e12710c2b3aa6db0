import type { Node as PmNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isReadOnly, isShown } from '@/features/editor/guards/locked-languages'
import { isEmptyPanel, panelOf, placeOf } from '@/features/editor/place'
import type { Agreements } from '@/features/stories/contract'
import { type Locale, locales } from '@/lib/i18n/locales'

/** What is to be said in the panel of the cursor, in the words of another. */
export type SoughtText = { passageId: string; text: string; from: Locale; to: Locale }

const longest = 10_000

/** Null but where the cursor is in a panel that is empty, or that another language has left behind. */
export function soughtText(state: EditorState, agreements: Agreements): SoughtText | null {
  const place = placeOf(state)
  if (!place || isReadOnly(state, place.locale)) return null
  const { passage, panel, locale: to } = place
  const passageId: string = passage.attrs.id
  const agreement = agreements[passageId]
  const changed = agreement?.state === 'stale' ? agreement.changed : []
  const from = locales.find(
    (locale) =>
      locale !== to &&
      isShown(state, locale) &&
      (isEmptyPanel(panel) || changed.includes(locale)) &&
      wordsOf(panelOf(passage, locale)) !== '',
  )
  if (!from) return null
  return { passageId, text: wordsOf(panelOf(passage, from)).slice(0, longest), from, to }
}

const wordsOf = (panel: PmNode) => panel.textBetween(0, panel.content.size, '\n', ' ').trim()
