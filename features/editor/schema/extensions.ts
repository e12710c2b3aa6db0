import { type Extensions, getSchema } from '@tiptap/core'
import { blocks } from './blocks'
import { marks } from './marks'
import { panels, passage, storyDocument, text } from './passages'
import { gallery, picture } from './pictures'
import { tables } from './tables'

/** The nodes and marks of a story; nothing else can stand in the editor. */
export const schemaExtensions: Extensions = [
  storyDocument,
  passage,
  ...panels,
  ...blocks,
  picture,
  gallery,
  ...tables,
  text,
  ...marks,
]

/** The schema by itself, for what works on documents without an editor. */
export const storySchema = getSchema(schemaExtensions)
