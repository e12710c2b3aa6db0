import { type Extensions, getSchema } from '@tiptap/core'
import { blockNodes } from '@/features/editor/blocks/editor-blocks'
import { marks } from './marks'
import { panels, passage, storyDocument, text } from './passages'

/** The nodes and marks of a story; nothing else can stand in the editor. */
export const schemaExtensions: Extensions = [
  storyDocument,
  passage,
  ...panels,
  ...blockNodes,
  text,
  ...marks,
]

/** The schema by itself, for what works on documents without an editor. */
export const storySchema = getSchema(schemaExtensions)
