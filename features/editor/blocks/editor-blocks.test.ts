import { expect, test } from 'vitest'
import type { Block } from '@/db/content'
import { panelNodes } from '@/features/editor/content/passages-to-doc'
import { storySchema } from '@/features/editor/schema/extensions'
import { UnknownKind } from '@/lib/entry-of'
import { editorBlock } from './editor-blocks'

test('whatever may stand in a panel is a block of the table, under its own name', () => {
  const blocks = Object.values(storySchema.nodes).filter((type) => type.isInGroup('block'))
  for (const { name } of blocks) expect(editorBlock(name).nodes[0].name).toBe(name)
})

test('a block that the editor does not know is an error, and nothing is lost for it', () => {
  const stranger = { type: 'hologram', text: [{ text: 'words' }] } as unknown as Block
  expect(() => panelNodes(storySchema, [stranger])).toThrow(UnknownKind)
})
