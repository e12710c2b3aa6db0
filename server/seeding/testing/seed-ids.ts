import { createHash } from 'node:crypto'
import { seedSections, seedSources, seedTopics } from '@/db/seeds/vocabulary'
import type { SeedIds } from '@/server/seeding/seed-content'

const byOrder = (terms: readonly { slug: string }[]) =>
  new Map(terms.map(({ slug }, index) => [slug, index + 1]))

/** The ids that the seeds' vocabulary and pictures might get, without a database. */
export const seedIds: SeedIds = {
  sections: byOrder(seedSections),
  topics: byOrder(seedTopics),
  sources: byOrder(seedSources),
  pictures: {
    get: (file: string) => createHash('sha256').update(file).digest('hex').slice(0, 16),
  } as unknown as SeedIds['pictures'],
}
