import { type Db, openDatabase } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { publishStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'

/** Two stories that another process than the one that serves publishes. */
export class Newsroom {
  readonly #db: Db

  constructor(dataDir: string) {
    this.#db = openDatabase(dataDir)
  }

  begin(words: string) {
    const at = new Date().toISOString()
    const story = createStory(this.#db, { content: content(words), author: 'bench', at })
    publishStory(this.#db, { storyId: story.storyId, kind: 'publish', actor: 'bench', at })
    return story
  }

  /** Has readers see other words; when it comes back, that is in the database. */
  update(storyId: number, words: string): void {
    const at = new Date().toISOString()
    reviseStory(this.#db, { storyId, content: content(words), author: 'bench', at })
    publishStory(this.#db, { storyId, kind: 'update', actor: 'bench', at })
  }

  close(): void {
    this.#db.$client.close()
  }
}

const content = (words: string) =>
  buildContent({ passages: [buildPassage('first', `第${words}版。`, `Version ${words}.`)] })
