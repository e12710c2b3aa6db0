import type { Node as PmNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { editorBlock } from '@/features/editor/blocks/editor-blocks'
import { localeOfPanel } from '@/features/editor/place'
import type { Locale } from '@/lib/i18n/locales'
import { countIn, replaceIn } from './find-in-fields'
import type { Search } from './matches'

/** A picture, gallery or table whose words beside the text say what is searched for. */
export type WordsMatch = { position: number; locale: Locale; count: number }

/** The words of pictures and the names of tables that say what is searched for. */
export function findInPictures(doc: PmNode, search: Search): WordsMatch[] {
  const matches: WordsMatch[] = []
  doc.descendants((panel, start) => {
    const locale = localeOfPanel(panel)
    if (!locale) return true
    if (search.locales.includes(locale)) {
      panel.forEach((node, offset) => {
        const count = countIn(wordsOf(node), search)
        if (count > 0) matches.push({ position: start + 1 + offset, locale, count })
      })
    }
    return false
  })
  return matches
}

export function replaceInPictures(
  tr: Transaction,
  matches: WordsMatch[],
  search: Search,
  replacement: string,
): Transaction {
  for (const { position } of matches) {
    const node = tr.doc.nodeAt(position)
    if (!node) continue
    const change = (words: string) => replaceIn(words, search, replacement)
    const changed = editorBlock(node.type.name).withWords(node, change)
    for (const [name, value] of Object.entries(changed)) tr.setNodeAttribute(position, name, value)
  }
  return tr
}

const wordsOf = (node: PmNode): string[] => editorBlock(node.type.name).words(node)
