import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { count } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { stories } from '@/db/schema/stories'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { demonstrationStories } from '@/db/seeds/demonstration'
import { seedSections, seedSources, seedTopics } from '@/db/seeds/vocabulary'
import { listPeople } from '@/features/access/person'
import { addPicture } from '@/features/media/commands'
import { seedDemoPeople } from '@/features/people/demo-people'
import type { SeedIds } from './seed-content'
import { seedTerms } from './seed-glossary'
import { seedStories } from './seed-stories'

const picturesFolder = join('db', 'seeds', 'pictures')

/** Fills an empty newsroom with the demonstration stories; leaves any other as it is. */
export async function seedDemonstration(
  db: Db,
  dataDir: string,
  report: (line: string) => void,
): Promise<void> {
  if (!isEmpty(db)) return
  await seedPeople(db, report)
  report('Seeding the demonstration newsroom: pictures')
  const pictures = await seedPictures(db, dataDir)
  db.transaction(() => {
    const ids = { ...seedVocabulary(db), pictures }
    const author = authorIn(db)
    seedTerms(db, new Date().toISOString())
    seedStories(db, demonstrationStories, ids, author)
  })
  report(`Seeding the demonstration newsroom: ${demonstrationStories.length} stories`)
}

/** The stories are an editor's, as they would be; where there is none, they were brought in. */
function authorIn(db: Db): string {
  return listPeople(db).find(({ role }) => role === 'editor')?.id ?? 'import'
}

function isEmpty(db: Db): boolean {
  return db.select({ rows: count() }).from(stories).get()?.rows === 0
}

async function seedPeople(db: Db, report: (line: string) => void): Promise<void> {
  const people = await seedDemoPeople(db)
  if (people.length === 0) return
  report('Demonstration people for the newsroom; their passwords are shown this once:')
  for (const { role, email, password } of people) report(`  ${role}: ${email}  ${password}`)
}

async function seedPictures(db: Db, dataDir: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const file of (await readdir(picturesFolder)).sort()) {
    const bytes = await readFile(join(picturesFolder, file))
    ids.set(parse(file).name, (await addPicture(db, dataDir, bytes, file)).id)
  }
  return ids
}

function seedVocabulary(db: Db): Omit<SeedIds, 'pictures'> {
  const rows = {
    sections: db
      .insert(sections)
      .values(seedSections.map((section, position) => ({ ...section, position })))
      .returning()
      .all(),
    topics: db
      .insert(topics)
      .values([...seedTopics])
      .returning()
      .all(),
    sources: db
      .insert(sources)
      .values([...seedSources])
      .returning()
      .all(),
  }
  return {
    sections: idsBySlug(rows.sections),
    topics: idsBySlug(rows.topics),
    sources: idsBySlug(rows.sources),
  }
}

function idsBySlug(rows: { id: number; slug: string }[]): Map<string, number> {
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}
