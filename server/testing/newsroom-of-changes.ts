import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDb, type Db, openDatabase } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { migrateDatabase } from '@/db/migrate'
import { media } from '@/db/schema/media'
import { type Publication, publishStory, withdrawStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { latestRevision } from '@/features/stories/revisions'
import { onDay } from '@/features/testing/newsroom'
import type { Locale } from '@/lib/i18n/locales'
import { type Generations, openGeneration } from '@/server/generation'
import { changePages, type Outcome } from './changed-pages'
import { type Names, type Shown, showPages } from './reader-pages'

export const pictures = ['a', 'b'].map((letter) => letter.repeat(16))

/** A small newsroom on disk whose pages are read as in production: through the process's own connection. */
export class Newsroom {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'diptych-changes-'))
  readonly db: Db
  readonly generations: Generations & { close: () => void }
  readonly stories: { storyId: number; number: number }[] = []
  readonly sections: number[]
  readonly topics: number[]
  readonly sources: number[]
  /** As the last change has left them. */
  #pages: Map<string, Shown> | undefined
  #clock = Date.parse('2026-11-26T00:00:00Z')

  constructor() {
    process.env.DATA_DIR = this.dataDir
    this.db = openDatabase(this.dataDir)
    migrateDatabase(this.db)
    this.generations = openGeneration(this.dataDir)
    const world = createSection(this.db).id
    const asia = { slug: 'asia', name: { zh: '亚洲', en: 'Asia' }, parentId: world }
    const sport = { slug: 'sport', name: { zh: '体育', en: 'Sport' }, position: 1 }
    this.sections = [world, createSection(this.db, asia).id, createSection(this.db, sport).id]
    const tea = { slug: 'tea', name: { zh: '茶', en: 'Tea' } }
    this.topics = [createTopic(this.db).id, createTopic(this.db, tea).id]
    const post = { slug: 'post', name: { zh: '邮报', en: 'Post' } }
    this.sources = [createSource(this.db).id, createSource(this.db, post).id]
    for (const id of pictures) {
      const row = { id, originalName: 'bridge.jpg', mime: 'image/jpeg', width: 1600, height: 900 }
      const words = { alt: {}, caption: {}, credit: {}, widths: [400], createdAt: onDay(1) }
      this.db
        .insert(media)
        .values({ ...row, ...words })
        .run()
    }
  }

  /** Later at each asking. */
  now(): string {
    this.#clock += 60_000
    return new Date(this.#clock).toISOString()
  }

  publish(at: string, content: Partial<StoryContent> = {}): { storyId: number; number: number } {
    const story = createStory(this.db, { content: buildContent(content), author: 'desk', at })
    publishStory(this.db, { storyId: story.storyId, kind: 'publish', actor: 'desk', at })
    this.stories.push(story)
    return story
  }

  /** Revises a story and has readers see it. */
  update(
    storyId: number,
    content: Partial<StoryContent>,
    publication: Partial<Publication> = {},
  ): void {
    const at = this.now()
    const before = latestRevision(this.db, storyId)?.content
    const revised = { ...buildContent(), ...before, ...content }
    reviseStory(this.db, { storyId, content: revised, author: 'desk', at })
    publishStory(this.db, { storyId, kind: 'update', actor: 'desk', at, ...publication })
  }

  withdraw(storyId: number, locales?: Locale[]): void {
    const at = this.now()
    withdrawStory(this.db, { storyId, actor: 'desk', at, note: {}, ...(locales && { locales }) })
  }

  /** What is made of it, and one of each kind that is not there. */
  names(): Names {
    const slugs = (table: string) =>
      this.db.$client.prepare<[], string>(`SELECT slug FROM ${table}`).pluck().all()
    return {
      numbers: [...this.stories.map(({ number }) => number), 9_999],
      sections: [...slugs('sections'), 'none'],
      topics: [...slugs('topics'), 'none'],
      sources: [...slugs('sources'), 'none'],
      days: ['2026-10-31', '2026-11-01', '2026-11-03', '2026-11-05', '2026-11-26', '2026-11-27'],
    }
  }

  async change(act: () => unknown): Promise<Outcome> {
    const before = this.#pages ?? (await showPages(this.names()))
    const outcome = await changePages(before, () => this.names(), this.generations, act)
    this.#pages = outcome.after
    return outcome
  }

  close(): void {
    this.generations.close()
    this.db.$client.close()
    closeDb()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
