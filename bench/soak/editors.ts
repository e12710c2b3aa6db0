import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import type { Answer, Colleague } from '@/bench/crash/colleague'
import { edition } from '@/bench/crash/editions'
import type { Page, Readers } from './readers'
import type { MarkedStory } from './stage'

type Desk = {
  colleague: Colleague
  sectionId: number
  readers: Readers
  pagesOf: (story: MarkedStory) => Page[]
  signal: AbortSignal
}

const betweenSaves = 1_000
const savesBeforePublication = 3
const betweenUploads = 10_000

/** How often each page of a story is opened as soon as its publication is answered. */
const looks = 4

/** What editors did, and what the server refused them. */
export class Editors {
  readonly done = { saves: 0, publications: 0, uploads: 0 }
  failures = 0
  readonly told: string[] = []
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Each writes stories of their own; one adds pictures. Resolves when the signal comes. */
  async work(stories: MarkedStory[], writers: number): Promise<void> {
    const shares = Array.from({ length: writers }, (_, writer) =>
      stories.filter((_, index) => index % writers === writer),
    )
    await Promise.all([...shares.map((share) => this.#write(share)), this.#photograph()])
  }

  async #write(stories: MarkedStory[]): Promise<void> {
    const { signal } = this.#desk
    for (let turn = 0; !signal.aborted; turn += 1) {
      const story = stories[turn % stories.length]
      if (!story) return
      for (let saves = 0; saves < savesBeforePublication && !signal.aborted; saves += 1) {
        await this.#attempt(() => this.#save(story))
        await pause(betweenSaves)
      }
      await this.#attempt(() => this.#publish(story))
    }
  }

  async #photograph(): Promise<void> {
    for (let shade = 0; !this.#desk.signal.aborted; shade += 1) {
      await this.#attempt(() => this.#upload(shade))
      await pause(betweenUploads, undefined, { signal: this.#desk.signal }).catch(() => {})
    }
  }

  async #save(story: MarkedStory): Promise<void> {
    const { colleague, sectionId } = this.#desk
    const content = edition(story.mark + 1, sectionId)
    const asked = { storyId: story.storyId, baseVersion: story.version, content }
    const saved = await colleague.ask('stories/actions.save', asked, story.number)
    if (saved.status !== 'saved') throw refused('A save', saved)
    story.version = Number(saved.version)
    story.mark += 1
    this.done.saves += 1
  }

  async #publish(story: MarkedStory): Promise<void> {
    const { colleague, pagesOf, readers } = this.#desk
    const { storyId, version, number, mark } = story
    const asked = { storyId, version, kind: 'publish', locales: ['zh', 'en'], note: {}, at: null }
    const answer = await colleague.ask('publishing/actions.publish', asked, number)
    if (answer.status !== 'done') throw refused('A publication', answer)
    story.live = mark
    this.done.publications += 1
    const opened = pagesOf(story).flatMap((page) => Array(looks).fill(page) as Page[])
    await Promise.all(opened.map((page) => readers.open(page)))
  }

  async #upload(shade: number): Promise<void> {
    const background = { r: shade % 256, g: Math.floor(shade / 256) % 256, b: 90 }
    const picture = sharp({ create: { width: 640, height: 400, channels: 3, background } })
    const id = await this.#desk.colleague.upload(new Uint8Array(await picture.jpeg().toBuffer()))
    if (!id) throw new Error('A picture was not taken')
    this.done.uploads += 1
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.failures += 1
      this.told.push((error as Error).message)
    }
  }
}

const refused = (what: string, answer: Answer) =>
  new Error(`${what} was answered ${JSON.stringify(answer).slice(0, 300)}`)
