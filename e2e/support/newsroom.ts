import { randomInt, randomUUID } from 'node:crypto'
import { test as base, expect, type Page } from '@playwright/test'
import { type Db, openDatabase } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { createPerson, factoryPassword } from '@/db/factories/people'
import type { Role } from '@/db/roles'
import { createStory } from '@/features/stories/commands'

/** The stage of a test of the newsroom: set by the desk's own commands, beside the running server. */
export class Newsroom {
  readonly db: Db

  constructor(dataDir: string) {
    this.db = openDatabase(dataDir)
  }

  /** A colleague of the role, signed in on the page. */
  async signIn(page: Page, role: Role, name = `${role} ${randomUUID().slice(0, 8)}`) {
    const person = await createPerson(this.db, { role, name })
    const response = await page.request.post('/api/auth/sign-in/email', {
      data: { email: person.email, password: factoryPassword },
      // Each comes from an address of its own, or the limit on attempts would meet the whole suite.
      headers: { 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` },
    })
    expect(response.ok()).toBe(true)
    return person
  }

  /** A draft that the author has begun. */
  draft(author: string, content: Partial<StoryContent> = {}) {
    return createStory(this.db, {
      content: buildContent(content),
      author,
      at: new Date().toISOString(),
    })
  }
}

export const test = base.extend<object, { newsroom: Newsroom }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names off the pattern
    async ({}, use) => {
      const newsroom = new Newsroom(String(process.env.E2E_DATA_DIR))
      await use(newsroom)
      newsroom.db.$client.close()
    },
    { scope: 'worker' },
  ],
})

export { expect }
