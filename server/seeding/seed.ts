import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { count } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { blocksIn } from '@/db/panels'
import { stories } from '@/db/schema/stories'
import { sections, sources, topics } from '@/db/schema/vocabulary'
import { demonstrationStories } from '@/db/seeds/demonstration'
import { type SeedStory, seedLanguages } from '@/db/seeds/seed-story'
import { seedSections, seedSources, seedTopics } from '@/db/seeds/vocabulary'
import { listPeople } from '@/features/access/person'
import { addPicture, editPicture } from '@/features/media/commands'
import { agreedParts } from '@/features/passages/agreed-parts'
import { seedDemoPeople } from '@/features/people/demo-people'
import { publishStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { confirmStoryPassages } from '@/features/stories/confirm'
import { latestRevision, type Revision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { pairOf } from '@/lib/i18n/pairs'
import {
  contentBeforeCorrection,
  contentOfDraft,
  picturesOf,
  type SeedIds,
  seedContent,
} from './seed-content'
import { seedTerms } from './seed-glossary'

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
    for (const story of inOrderOfTime(demonstrationStories)) seedStory(db, story, ids, author)
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

function inOrderOfTime(seeds: SeedStory[]): SeedStory[] {
  return seeds.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
}

/** Publishes a story, has it confirmed as it was published, and writes on where it has a draft. */
function seedStory(db: Db, story: SeedStory, ids: SeedIds, author: string): void {
  const { correction, updatedAt } = story
  const content = seedContent(story, ids)
  const first = correction ? contentBeforeCorrection(content, correction) : content
  const at = utc(story.publishedAt)
  for (const { mediaId, ...words } of picturesOf(story, ids)) {
    editPicture(db, { mediaId, changes: words, at })
  }
  const { storyId } = createStory(db, { content: first, author, at })
  publishStory(db, { storyId, kind: 'publish', actor: author, at })
  if (updatedAt) {
    publishStory(db, { storyId, kind: 'update', actor: author, at: utc(updatedAt) })
  }
  if (correction) {
    const correctedAt = utc(correction.at)
    reviseStory(db, { storyId, content, author, at: correctedAt })
    const act = { storyId, actor: author, at: correctedAt, note: correction.note }
    publishStory(db, { ...act, kind: 'correct' })
  }
  const revision = latestRevision(db, storyId)
  if (!revision) throw new Error(`Story ${storyId} has no revision`)
  confirmAll(db, revision, { actor: author, at: revision.createdAt })
  if (story.draft) {
    const written = { content: contentOfDraft(content, story.draft), author }
    saveStory(db, { storyId, baseVersion: revision.seq, ...written, at: utc(story.draft.at) })
  }
}

function confirmAll(db: Db, revision: Revision, act: { actor: string; at: string }): void {
  const pair = pairOf(...seedLanguages)
  const passageIds = agreedParts(revision.content)
    .filter(({ panels }) => pair.every((locale) => blocksIn(panels, locale).length > 0))
    .map(({ id }) => id)
  if (passageIds.length > 0) confirmStoryPassages(db, revision, { passageIds, pair, ...act })
}

const utc = (iso: string) => new Date(iso).toISOString()
