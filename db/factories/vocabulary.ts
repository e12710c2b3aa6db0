import type { Tx } from '@/db/client'
import { sections, sources, topics } from '@/db/schema/vocabulary'

export function createSection(db: Tx, overrides: Partial<typeof sections.$inferInsert> = {}) {
  const section = { slug: 'world', name: { zh: '国际', en: 'World' }, ...overrides }
  return db.insert(sections).values(section).returning().get()
}

export function createTopic(db: Tx, overrides: Partial<typeof topics.$inferInsert> = {}) {
  const topic = { slug: 'rail', name: { zh: '铁路', en: 'Rail' }, introduction: {}, ...overrides }
  return db.insert(topics).values(topic).returning().get()
}

export function createSource(db: Tx, overrides: Partial<typeof sources.$inferInsert> = {}) {
  const source = { slug: 'agency', name: { zh: '通讯社', en: 'The Agency' }, ...overrides }
  return db.insert(sources).values(source).returning().get()
}
