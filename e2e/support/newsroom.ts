import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { and, desc, eq } from 'drizzle-orm'
import { type Db, openDatabase } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { createPerson } from '@/db/factories/people'
import { type Role, roles } from '@/db/roles'
import { agreements, assignments, comments, scheduledPublications } from '@/db/schema/desk'
import { frontPins } from '@/db/schema/front'
import { people } from '@/db/schema/people'
import { publications } from '@/db/schema/publishing'
import { reads } from '@/db/schema/reads'
import { revisions, stories } from '@/db/schema/stories'
import { sections } from '@/db/schema/vocabulary'
import { holdLock } from '@/db/testing/processes'
import type { Locale, PerLocale } from '@/e2e/support/languages'
import { openSession } from '@/features/access/testing/open-session'
import { type Arranging, arrangeFront } from '@/features/front/commands'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { countReads } from '@/features/reads/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { addSection } from '@/features/vocabulary/commands'
import { test as base } from './site'
import { waitUntilTakenUp } from './taken-up'

/** The stage of a test of the newsroom: set by the desk's own commands, beside the running server. */
export class Newsroom {
  readonly db: Db

  constructor(dataDir: string) {
    this.db = openDatabase(dataDir)
  }

  /** A colleague of the role, signed in on the page. */
  async signIn(page: Page, role: Role, name = `${role} ${randomUUID().slice(0, 8)}`) {
    const person = await createPerson(this.db, { role, name })
    await page.context().addCookies(openSession(this.db, person.id))
    return person
  }

  rename(personId: string, name: string): void {
    this.db.update(people).set({ name }).where(eq(people.id, personId)).run()
  }

  /** Has another process hold the lock under which alone is written, until it is let go. */
  holdLock() {
    return holdLock(dirname(this.db.$client.name))
  }

  /** A draft that the author has begun. */
  draft(author: string, content: Partial<StoryContent> = {}) {
    const at = new Date().toISOString()
    return this.db.transaction((tx) =>
      createStory(tx, { content: buildContent(content), author, at }),
    )
  }

  /** Makes a language of a story a person's task. */
  assign(storyId: number, locale: Locale, personId: string): void {
    this.db.insert(assignments).values({ storyId, locale, personId }).run()
  }

  /** What the newest revision of a story holds. */
  newest(storyId: number): StoryContent | undefined {
    return this.db
      .select()
      .from(revisions)
      .where(eq(revisions.storyId, storyId))
      .orderBy(desc(revisions.seq))
      .get()?.content
  }

  /** A draft with all that it takes to go out. */
  fitDraft(author: string, content: Partial<StoryContent> = {}) {
    return this.draft(author, this.fit(content))
  }

  /** The content with all that it takes to go out. */
  fit(content: Partial<StoryContent> = {}): Partial<StoryContent> {
    const section = this.db.select().from(sections).limit(1).get()
    return { sectionId: section?.id ?? null, ...content }
  }

  addSection(name: PerLocale<string>): number {
    const act = { actor: { id: null, name: 'desk' }, at: new Date().toISOString() }
    return addSection(this.db, { name, parentId: null, ...act })
  }

  sectionId(slug: string): number | null {
    return this.db.select().from(sections).where(eq(sections.slug, slug)).get()?.id ?? null
  }

  /** A new version of a story; what is not given is as in every draft. */
  revise(storyId: number, author: string, content: Partial<StoryContent> = {}): void {
    const at = new Date().toISOString()
    reviseStory(this.db, { storyId, author, content: buildContent(content), at })
  }

  /** In all languages that are written, or in some. */
  publish(storyId: number, actor: string, locales?: Locale[]): void {
    const at = new Date().toISOString()
    publishStory(this.db, { storyId, kind: 'publish', actor, at, ...(locales && { locales }) })
  }

  /** Corrects the languages with the newest text. */
  correct(storyId: number, locales: Locale[], note: StoryContent['headline']): void {
    const at = new Date().toISOString()
    publishStory(this.db, { storyId, kind: 'correct', actor: 'desk', at, locales, note })
  }

  /** Someone has read the newest text of passages in both languages. */
  agree(storyId: number, ...passageIds: string[]): void {
    this.db.transaction((tx) => {
      const ofStory = eq(revisions.storyId, storyId)
      const revision = tx.select().from(revisions).where(ofStory).orderBy(desc(revisions.seq)).get()
      if (!revision) throw new Error(`There is no story ${storyId}`)
      const act = { actor: 'desk', at: new Date().toISOString() }
      confirmStoryPassages(tx, revision, { passageIds, pair: ['zh', 'en'], ...act })
    })
  }

  publishByNumber(number: number): void {
    this.publish(this.#storyId(number), 'desk')
  }

  /** A story that readers have, under the headlines. */
  live(headline: StoryContent['headline'], content: Partial<StoryContent> = {}) {
    const story = this.draft('desk', { headline, ...content })
    this.publish(story.storyId, 'desk')
    return story
  }

  withdraw(storyId: number): void {
    withdrawStory(this.db, { storyId, actor: 'desk', at: new Date().toISOString(), note: {} })
  }

  /** Arranges a front page that has no pins yet. */
  arrange(pins: Arranging['pins']): void {
    const at = new Date().toISOString()
    arrangeFront(this.db, { pins, basis: [], actor: { id: null, name: 'desk' }, at })
  }

  /** The pins of the front page are to end at a moment. */
  setEndOfPins(at: Date): void {
    this.db.update(frontPins).set({ expiresAt: at.toISOString() }).run()
  }

  /** So many readings more of a story in a language. */
  addReads(number: number, locale: Locale, count: number): void {
    countReads(this.db, [{ number, locale, count }], new Date().toISOString())
  }

  /** How often a story was read in all languages, as far as it is written down. */
  countReads(storyId: number): number {
    const rows = this.db.select().from(reads).where(eq(reads.storyId, storyId)).all()
    return rows.reduce((sum, { count }) => sum + count, 0)
  }

  /** Says something of a passage. */
  comment(number: number, authorId: string, passageId: string, body: string): void {
    const storyId = this.#storyId(number)
    const createdAt = new Date().toISOString()
    this.db.insert(comments).values({ storyId, authorId, passageId, body, createdAt }).run()
  }

  /** Has a passage confirmed when it said something else than now. */
  confirmOtherText(number: number, passageId: string): void {
    const row = { first: 'zh', second: 'en', firstHash: '-', secondHash: '-' } as const
    const storyId = this.#storyId(number)
    const at = new Date().toISOString()
    this.db
      .insert(agreements)
      .values({ ...row, storyId, passageId, by: '', at })
      .run()
  }

  /** Lets the time of what is scheduled go by, without waiting for it. */
  letScheduleFallDue(number: number): void {
    this.db
      .update(scheduledPublications)
      .set({ at: new Date(Date.now() - 60_000).toISOString() })
      .where(eq(scheduledPublications.storyId, this.#storyId(number)))
      .run()
  }

  /** Whether anything of a story waits for its time. */
  isScheduled(number: number): boolean {
    const { state, storyId } = scheduledPublications
    const waits = and(eq(storyId, this.#storyId(number)), eq(state, 'waiting'))
    return this.db.select().from(scheduledPublications).where(waits).get() !== undefined
  }

  countPublications(number: number): number {
    const ofStory = eq(publications.storyId, this.#storyId(number))
    return this.db.select().from(publications).where(ofStory).all().length
  }

  #storyId(number: number): number {
    const story = this.db.select().from(stories).where(eq(stories.number, number)).get()
    if (!story) throw new Error(`There is no story ${number}`)
    return story.id
  }
}

type Auto = { stopped: undefined; takenUp: undefined }

export const test = base.extend<Auto & { newsroom: Newsroom }>({
  takenUp: [
    async ({ browser, javaScriptEnabled }, use) => {
      // A colleague's browser too, which a test opens by itself.
      const begin = (context: BrowserContext) => context.on('page', waitUntilTakenUp)
      if (javaScriptEnabled !== false) browser.on('context', begin)
      await use(undefined)
      browser.off('context', begin)
    },
    { auto: true },
  ],
  /** Whatever the pages' policy stops a page from doing, the browser tells on its console. */
  stopped: [
    async ({ context }, use) => {
      const told: string[] = []
      context.on('console', (line) => {
        // A polyfill asks whether code may be made of text, and does without.
        if (/TrustedScript'|Function constructor/u.test(line.text())) return
        if (/(?:style|script)-src|trusted-types|Trusted(?:HTML|Script)/u.test(line.text()))
          told.push(line.text().slice(0, 300))
      })
      await use(undefined)
      expect(told).toEqual([])
    },
    { auto: true },
  ],
  newsroom: async ({ site }, use) => {
    const newsroom = new Newsroom(site.dataDir)
    await use(newsroom)
    newsroom.db.$client.close()
  },
})

export { expect, type Role, roles }
