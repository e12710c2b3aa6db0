import { Plugin } from '@tiptap/pm/state'
import { isEmptyPanel, panelOf } from '@/features/editor/place'
import { structural } from '@/features/editor/structure'
import { locales } from '@/lib/i18n/locales'

/** A panel that was emptied is of a machine no longer: what is written in it next is the writer's. */
export function emptiedDrafts(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, { doc, tr }) => {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      doc.forEach((passage, position, index) => {
        if (passage === before.doc.maybeChild(index)) return
        const { machineDrafts } = passage.attrs
        const kept = locales.filter(
          (locale) => machineDrafts[locale] && !isEmptyPanel(panelOf(passage, locale)),
        )
        if (kept.length === Object.keys(machineDrafts).length) return
        const drafts = Object.fromEntries(kept.map((locale) => [locale, machineDrafts[locale]]))
        tr.setNodeAttribute(position, 'machineDrafts', drafts)
      })
      return tr.docChanged ? structural(tr) : null
    },
  })
}
