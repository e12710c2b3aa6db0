import { randomInt } from 'node:crypto'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import type { StoryContent } from '@/db/content'
import { buildContent } from '@/db/factories/content'
import { media } from '@/db/schema/media'
import { sections } from '@/db/schema/vocabulary'
import { addPicture } from '@/features/media/commands'
import { publishStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import type { Newsroom } from './newsroom'
import { test as base } from './open-draft'

/** Names the author as programs for photographers do. */
const bylinePacket = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq>
  <rdf:li>Ada Keller</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/** A file that nobody has uploaded before. */
export async function newFile(name: string) {
  const background = { r: randomInt(256), g: randomInt(256), b: randomInt(256) }
  const size = { width: 500 + randomInt(400), height: 300, channels: 3 as const }
  const picture = sharp({ create: { ...size, background } }).withXmp(bylinePacket)
  return { name, mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() }
}

/** Pictures, and the stories that show them. */
class Library {
  readonly newsroom: Newsroom
  readonly #dataDir: string

  constructor(newsroom: Newsroom, dataDir: string) {
    this.newsroom = newsroom
    this.#dataDir = dataDir
  }

  async picture(name: string, owner?: { id: string; name: string }) {
    const { buffer } = await newFile(name)
    return addPicture(this.newsroom.db, this.#dataDir, buffer, name, owner)
  }

  /** A story that readers have, and its address. */
  publish(content: Partial<StoryContent>) {
    const { db } = this.newsroom
    const act = { author: 'a test', at: new Date().toISOString() }
    const sectionId = db.select({ id: sections.id }).from(sections).get()?.id ?? null
    const { storyId, number } = createStory(db, {
      ...act,
      content: buildContent({ sectionId, ...content }),
    })
    publishStory(db, { storyId, kind: 'publish', actor: act.author, at: act.at })
    return { storyId, address: `/en/news/${number}` }
  }

  revise(storyId: number, content: Partial<StoryContent>): void {
    const at = new Date().toISOString()
    reviseStory(this.newsroom.db, { storyId, content: buildContent(content), author: 'a test', at })
  }

  /** The picture becomes nobody's. */
  disown(id: string): void {
    this.newsroom.db.update(media).set({ uploadedBy: null }).where(eq(media.id, id)).run()
  }

  /** The picture goes, as when a colleague deletes it at the same time. */
  lose(id: string): void {
    this.newsroom.db.delete(media).where(eq(media.id, id)).run()
  }
}

export const test = base.extend<{ library: Library }>({
  library: async ({ newsroom, site }, use) => use(new Library(newsroom, site.dataDir)),
})
