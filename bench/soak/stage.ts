import { edition } from '@/bench/crash/editions'
import { openDatabase } from '@/db/client'
import { createPerson, factoryPassword } from '@/db/factories/people'
import { migrateDatabase } from '@/db/migrate'
import { publishStory } from '@/features/publishing/commands'
import { createStory } from '@/features/stories/commands'
import { addSection } from '@/features/vocabulary/commands'

/** A story whose editions carry the same mark, which grows with each version. */
export type MarkedStory = {
  storyId: number
  number: number
  version: number
  /** What its newest version carries. */
  mark: number
  /** What readers have for certain: its publication was answered. */
  live: number
}

const storyCount = 60

/** A newsroom whose stories are all live, and one who may do everything. */
export async function prepareNewsroom(dataDir: string) {
  const db = openDatabase(dataDir)
  migrateDatabase(db)
  const { email } = await createPerson(db, { role: 'administrator' })
  const at = new Date().toISOString()
  const sectionId = addSection(db, {
    ...{ name: { zh: '要闻', en: 'News' }, parentId: null },
    ...{ actor: { id: null, name: 'bench' }, at },
  })
  const stories = Array.from({ length: storyCount }, (): MarkedStory => {
    const { storyId, number } = createStory(db, {
      ...{ content: edition(1, sectionId), author: 'bench', at },
    })
    publishStory(db, { storyId, kind: 'publish', actor: 'bench', at })
    return { storyId, number, version: 1, mark: 1, live: 1 }
  })
  db.$client.close()
  return { email, password: factoryPassword, sectionId, stories }
}
