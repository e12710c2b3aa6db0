import type { StoryContent } from '@/db/content'
import type { EditorPage } from '@/e2e/pages/editor-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { test as base, type Newsroom, type Role } from './newsroom'

export { expect } from './newsroom'

/** A draft that its author, signed in on the page, has open: its text, and the panel beside it. */
type OpenDraft = ReturnType<Newsroom['draft']> & {
  author: Awaited<ReturnType<Newsroom['signIn']>>
  editor: EditorPage
  panel: StoryPanel
}

type Opening = (role: Role, content?: Partial<StoryContent>) => Promise<OpenDraft>

export const test = base.extend<{ openDraft: Opening; openFitDraft: Opening }>({
  openDraft: async ({ page, newsroom }, use) => {
    await use(async (role, content) => {
      const author = await newsroom.signIn(page, role)
      const draft = newsroom.draft(author.id, content)
      const panel = new StoryPanel(page)
      await panel.open(draft.number)
      return { ...draft, author, panel, editor: panel.editor }
    })
  },
  /** With all that it takes to go out. */
  openFitDraft: async ({ openDraft, newsroom }, use) => {
    await use((role, content) => openDraft(role, newsroom.fit(content)))
  },
})
