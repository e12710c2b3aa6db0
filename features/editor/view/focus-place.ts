import { NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { Block } from '@/db/content'
import { nodeToBlock } from '@/features/editor/blocks/editor-blocks'
import { panelOf, panelStart } from '@/features/editor/place'
import type { EditorPlace } from '@/features/editor/session/session-context'
import { isFieldId } from '@/features/passages/field-ids'
import { picturesOf } from '@/features/passages/text'
import { type Locale, locales } from '@/lib/i18n/locales'

/** Sets the cursor into a field or panel and brings it into view. */
export function focusPlace(root: HTMLElement | null, editor: Editor, place: EditorPlace): void {
  const { field = 'body', passageId, locale } = place
  const about = root ?? editor.view.dom.closest<HTMLElement>('.editor')
  if (passageId && isFieldId(passageId)) focusField(about, passageId, locale)
  else if (passageId || field === 'body') focusPanel(editor, passageId ?? null, place)
  else focusField(about, field, locale)
}

function focusField(root: HTMLElement | null, field: string, locale: EditorPlace['locale']) {
  const name = fieldNames.get(field) ?? field
  const fields = [...(root?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
  const found = fields.find(
    ({ dataset }) => dataset.field === name && (!locale || dataset.locale === locale),
  )
  found?.focus()
  found?.scrollIntoView({ block: 'center' })
}

const fieldNames = new Map([
  ['_headline', 'headline'],
  ['_standfirst', 'standfirst'],
  ['_alt', 'leadPictureAlt'],
  ['_caption', 'leadPictureCaption'],
  ['section', 'sectionId'],
  ['unknownSection', 'sectionId'],
  ['unknownTopic', 'topicIds'],
  ['unknownSource', 'sourceId'],
])

function focusPanel(editor: Editor, passageId: string | null, { field, locale }: EditorPlace) {
  const { state, view } = editor
  const index = passageId ? state.doc.children.findIndex(({ attrs }) => attrs.id === passageId) : 0
  if (index < 0) return
  const language = locale ?? locales[0]
  const selection =
    (field && wordless[field] && blockIn(editor, index, language, wordless[field])) ||
    TextSelection.near(state.doc.resolve(panelStart(state.doc, index, language)))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
}

/** By the field of a problem, whether a block is what lacks the words that it asks for. */
const wordless: Partial<Record<string, (block: Block) => boolean>> = {
  pictureAlt: (block) => picturesOf([block]).some(({ alt }) => !alt.trim()),
  embedTitle: (block) => block.type === 'embed' && !block.title.trim(),
}

/** The first block of a panel that says nothing to those who cannot see it. */
function blockIn(
  { state }: Editor,
  index: number,
  locale: Locale,
  isMeant: (block: Block) => boolean,
): Selection | null {
  const start = panelStart(state.doc, index, locale)
  let found: Selection | null = null
  panelOf(state.doc.child(index), locale).forEach((node, offset) => {
    if (found || !isMeant(nodeToBlock(node))) return
    found = NodeSelection.create(state.doc, start + offset)
  })
  return found
}
