import { storyGenerator } from '@/bench/search/generate'
import { sectionCount } from '@/bench/seeding/live-newsroom'
import type { Db } from '@/db/client'
import { buildContent, buildPassage } from '@/db/factories/content'
import { publishStory, withdrawStory } from '@/features/publishing/commands'
import { createStory, reviseStory } from '@/features/stories/commands'
import { type Board, marker, note } from './board'

type Story = { storyId: number; path: string; section: number; version: number; isLive: boolean }

/** Publishes as a busy desk does: new stories, more to those of before, and now and then one withdrawn. */
export class Desk {
  readonly #db: Db
  readonly #board: Board
  readonly #sectionIds: number[]
  readonly stories: Story[] = []
  readonly #generate = storyGenerator(20261130)
  #turn = 0

  constructor(db: Db, board: Board, sectionIds: number[]) {
    this.#db = db
    this.#board = board
    this.#sectionIds = sectionIds
  }

  act(): void {
    const turn = this.#turn++
    const live = this.stories.filter(({ isLive }) => isLive)
    const older = live[turn % Math.max(1, live.length)]
    if (!older || turn % 2 === 0) this.#publish()
    else if (turn % 10 === 9) this.#withdraw(older)
    else this.#update(older)
  }

  #publish(): void {
    const story = this.stories.length
    const section = story % sectionCount
    const at = new Date().toISOString()
    const content = this.#contentOf(story, 1, section)
    const { storyId, number } = createStory(this.#db, { content, author: 'bench', at })
    publishStory(this.#db, { storyId, kind: 'publish', actor: 'bench', at })
    const path = `news/${number}/${content.slug}`
    this.stories.push({ storyId, path, section, version: 1, isLive: true })
    note(this.#board, story, { version: 1, section })
  }

  #update(story: Story): void {
    const at = new Date().toISOString()
    const index = this.stories.indexOf(story)
    const version = story.version + 1
    const content = this.#contentOf(index, version, story.section)
    const { storyId, section } = story
    reviseStory(this.#db, { storyId, content, author: 'bench', at })
    publishStory(this.#db, { storyId, kind: 'update', actor: 'bench', at })
    story.version = version
    note(this.#board, index, { version, section })
  }

  #withdraw(story: Story): void {
    const { storyId, section, version } = story
    const at = new Date().toISOString()
    withdrawStory(this.#db, { storyId, actor: 'bench', at, note: {} })
    story.isLive = false
    note(this.#board, this.stories.indexOf(story), { version, section, isWithdrawn: true })
  }

  #contentOf(story: number, version: number, section: number) {
    const mark = marker(story, version)
    const [zh, en] = [this.#generate.chinese(), this.#generate.english()]
    return buildContent({
      sectionId: this.#sectionIds[section] ?? null,
      slug: `storm-${story}`,
      headline: { zh: `${zh.headline} ${mark}`, en: `${en.headline} ${mark}` },
      passages: [buildPassage('first', zh.body + mark, `${en.body} ${mark}`)],
    })
  }
}
