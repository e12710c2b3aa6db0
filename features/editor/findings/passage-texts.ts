import type { Node as PmNode } from '@tiptap/pm/model'
import type { Fields } from '@/db/content'
import type { PassageText } from '@/features/checks/passage-text'
import { passageText } from '@/features/checks/story-texts'
import { nodeToPassage } from '@/features/editor/content/doc-to-passages'
import { agreedParts } from '@/features/passages/agreed-parts'

// ProseMirror keeps the nodes that an edit did not touch, so only the passage in hand is read again.
const read = new WeakMap<PmNode, PassageText>()

/** What a passage of the document says, as the rules read it. */
export function textOfPassage(node: PmNode): PassageText {
  const known = read.get(node)
  if (known) return known
  const text = passageText(nodeToPassage(node))
  read.set(node, text)
  return text
}

/** What the fields of a story say that its languages agree on, by their names. */
export function textsOfFields(fields: Fields): { id: string; texts: PassageText }[] {
  return agreedParts({ ...fields, passages: [] }).map((part) => {
    return { id: part.id, texts: passageText(part) }
  })
}

/** By which what was found in a passage is found again, for as long as it says the same. */
export const textKey = (text: PassageText) => JSON.stringify(text)
