import type { Node as PmNode } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state'
import type { Block, Picture } from '@/db/content'
import { blockToNode, nodeToBlock } from '@/features/editor/blocks/editor-blocks'
import { panelBlocks } from '@/features/editor/content/doc-to-passages'
import { insertBlocks } from '@/features/editor/paste/insert'
import { panelOf, placeOf } from '@/features/editor/place'
import { mediaIdsOf, picturesOf } from '@/features/passages/text'
import type { Locale } from '@/lib/i18n/locales'
import { insertBeside } from './beside'

/** The pictures of the selected picture or gallery. */
export function picturesAt({ selection }: EditorState): Picture[] {
  if (!(selection instanceof NodeSelection)) return []
  const { node } = selection
  return node.type.isInGroup('block') ? picturesOf([nodeToBlock(node)]) : []
}

/** The same pictures for another language: where they go beside those that are set. */
export type OtherSide = { locale: Locale; pictures: Picture[] }

/**
 * Puts pictures in place of the selected ones, or at the cursor; several are a gallery. `other` has
 * the same in another language of the passage, as far down as here.
 */
export function setPictures(pictures: Picture[], other: OtherSide | null = null): Command {
  return (state, dispatch) => {
    const block = blockOf(pictures)
    if (!block) return false
    const place = placeOf(state)
    const isReplacing = picturesAt(state).length > 0
    const tr = isReplacing
      ? state.tr.replaceSelectionWith(blockToNode(state.schema, block))
      : insertBlocks(state, [block])
    const beside = other && blockOf(other.pictures)
    if (tr && place && beside) {
      insertBeside(tr, place, { locale: other.locale, block: beside }, showsFirst(pictures))
    }
    if (tr) dispatch?.(tr)
    return tr !== null
  }
}

/**
 * Puts pictures that stand in one language into another one of the same passage, as far down; false
 * where the passage shows them no more, or in both already.
 */
export function setBeside(locale: Locale, other: OtherSide): Command {
  return ({ doc, tr }, dispatch) => {
    const ids = other.pictures.map(({ mediaId }) => mediaId)
    const shows = (passage: PmNode, side: Locale) => {
      const shown = mediaIdsOf(panelBlocks(panelOf(passage, side)))
      return ids.every((id) => shown.includes(id))
    }
    const index = doc.children.findIndex(
      (passage) => shows(passage, locale) && !shows(passage, other.locale),
    )
    const block = blockOf(other.pictures)
    if (index < 0 || !block) return false
    const place = { index, locale }
    insertBeside(tr, place, { locale: other.locale, block }, showsFirst(other.pictures))
    dispatch?.(tr)
    return true
  }
}

/** Whether a language of the passage at the cursor lacks one of the pictures. */
export function lacksPictures(state: EditorState, locale: Locale, ids: string[]): boolean {
  const place = placeOf(state)
  if (!place || ids.length === 0) return false
  const shown = mediaIdsOf(panelBlocks(panelOf(place.passage, locale)))
  return ids.some((id) => !shown.includes(id))
}

const showsFirst = (pictures: Picture[]) => (block: Block) =>
  mediaIdsOf([block]).includes(pictures[0]?.mediaId ?? '')

function blockOf(pictures: Picture[]): Block | null {
  const [first, ...others] = pictures
  if (!first) return null
  return others.length > 0 ? { type: 'gallery', pictures } : { type: 'picture', picture: first }
}
