import { type Extensions, getSchema } from '@tiptap/core'
import { blocks } from './blocks'
import { marks } from './marks'
import { panels, passage, storyDocument, text } from './passages'
import { gallery, type PictureOptions, picture } from './pictures'
import { tables } from './tables'

/** The nodes and marks of a story; nothing else can stand in the editor. */
export function schemaExtensions(options: PictureOptions): Extensions {
  return [
    storyDocument,
    passage,
    ...panels,
    ...blocks,
    picture.configure(options),
    gallery.configure(options),
    ...tables,
    text,
    ...marks,
  ]
}

/** The schema by itself, for what works on documents without an editor. */
export const storySchema = getSchema(schemaExtensions({ mediaUrl: () => '' }))
