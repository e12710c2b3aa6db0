// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { docToPassages } from '@/features/editor/content/doc-to-passages'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { storySchema } from '@/features/editor/schema/extensions'
import { blocksFromHtml } from '@/features/importing/blocks/blocks-from-html'
import { areCasesThere, cases } from '@/features/importing/testing/cases'
import { find, replaceAllMatches, setSearch } from './find-plugin'

test.skipIf(!areCasesThere)(
  `of ${cases} (skipped where it is missing): replacing all keeps the links that were pasted`,
  () => {
    const html = readFileSync(join(cases, 'paste-link-replace.html'), 'utf8')
    const pasted = blocksFromHtml(new DOMParser().parseFromString(html, 'text/html').body)
    const doc = passagesToDoc(storySchema, [{ id: 'a', panels: { zh: [], en: pasted } }])
    const state = EditorState.create({ doc, plugins: [find()] })
    const search = { text: 'ANSO', matchCase: true, locales: ['en' as const] }
    const searching = state.apply(setSearch(state.tr, search))
    const { tr } = replaceAllMatches(searching, 'Alliance')
    const [passage] = docToPassages(tr ? searching.apply(tr).doc : searching.doc)
    const link = 'https://example.org/'
    expect(passage?.panels.en).toEqual([
      {
        type: 'paragraph',
        text: [
          { text: 'See ' },
          { text: 'Alliance', link },
          { text: ' and ' },
          { text: 'the Alliance', link },
          { text: '.' },
        ],
      },
    ])
  },
)
