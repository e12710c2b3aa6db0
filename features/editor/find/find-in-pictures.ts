import type { Node as PmNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Picture } from '@/db/content'
import { localeOfPanel } from '@/features/editor/place'
import type { Locale } from '@/lib/i18n/locales'
import { countIn, picturePlaces, replaceIn } from './find-in-fields'
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
  const changed = <T extends Partial<Picture>>(words: T): T => ({
    ...words,
    ...Object.fromEntries(
      picturePlaces.map((name) => [name, replaceIn(words[name] ?? '', search, replacement)]),
    ),
  })
  for (const { position } of matches) {
    const { type, attrs } = tr.doc.nodeAt(position) ?? {}
    if (type?.name === 'picture') {
      for (const name of picturePlaces) {
        tr.setNodeAttribute(position, name, replaceIn(attrs?.[name] ?? '', search, replacement))
      }
    } else if (type?.name === 'gallery') {
      const pictures: Picture[] = attrs?.pictures ?? []
      tr.setNodeAttribute(position, 'pictures', pictures.map(changed))
    } else if (type?.name === 'table') {
      tr.setNodeAttribute(position, 'caption', replaceIn(attrs?.caption, search, replacement))
    }
  }
  return tr
}

function wordsOf({ type, attrs }: PmNode): (string | undefined)[] {
  const words = (picture: Partial<Picture>) => picturePlaces.map((name) => picture[name])
  switch (type.name) {
    case 'picture':
      return words(attrs)
    case 'gallery':
      return (attrs.pictures as Picture[]).flatMap(words)
    case 'table':
      return [attrs.caption]
    default:
      return []
  }
}
