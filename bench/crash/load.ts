import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import type { Colleague } from './colleague'
import { edition, marksOf } from './editions'
import type { Ledger } from './ledger'

type Stage = {
  colleague: Colleague
  ledger: Ledger
  sectionId: number
  address: string
  random: () => number
  /** Newest versions by story, as the database had them when the server was started. */
  versions: Map<number, { number: number; version: number; mark: number }>
  /** Whether the server's disk is gone: what it answers then is no acknowledgement. */
  isCut: () => boolean
}

/** Everyone works at once until the server is gone; what was answered by then is in the ledger. */
export async function work(stage: Stage): Promise<void> {
  const stories = [...stage.versions.keys()]
  await Promise.all([
    ...stories.map((storyId) => untilGone(() => writer(stage, storyId))),
    untilGone(() => scheduler(stage)),
    untilGone(() => photographer(stage)),
    ...stories.slice(0, 2).map((storyId) => untilGone(() => reader(stage, storyId))),
  ])

  /** A request that finds no server, or loses it, ends a colleague’s round; anything else is a fault of ours. */
  async function untilGone(round: () => Promise<void>): Promise<void> {
    try {
      for (;;) await round()
    } catch (error) {
      if (!(error instanceof TypeError) && !stage.isCut()) throw error
    }
  }
}

/** Saves, publishes and says something, as chance has it. */
async function writer({ colleague, ledger, versions, sectionId, random }: Stage, storyId: number) {
  const story = versions.get(storyId)
  if (!story) return
  const mark = story.mark + 1
  const content = edition(mark, sectionId)
  ledger.note(ledger.saved, storyId, mark, 'sent')
  const asked = { storyId, baseVersion: story.version, content }
  const saved = await colleague.ask('stories/actions.save', asked, story.number)
  if (saved.status !== 'saved' || typeof saved.version !== 'number') refused('save', saved)
  ledger.note(ledger.saved, storyId, mark, 'acknowledged')
  ledger.counts.saves += 1
  versions.set(storyId, { ...story, mark, version: saved.version as number })
  const chance = random()
  if (chance < 0.4)
    await publish({ colleague, ledger }, storyId, story.number, saved.version as number, mark)
  else if (chance < 0.6) {
    const body = `Comment ${mark} of ${storyId}`
    const said = await colleague.ask(
      'workflow/actions.comment',
      { storyId, passageId: null, body },
      story.number,
    )
    if (said.status !== 'done') refused('comment', said)
    ledger.comments.add(body)
    ledger.counts.comments += 1
  }
}

async function publish(
  { colleague, ledger }: Pick<Stage, 'colleague' | 'ledger'>,
  storyId: number,
  number: number,
  version: number,
  mark: number,
) {
  ledger.note(ledger.published, storyId, mark, 'sent')
  const asked = { storyId, version, kind: 'publish', locales: ['zh', 'en'], note: {}, at: null }
  const answer = await colleague.ask('publishing/actions.publish', asked, number)
  if (answer.status !== 'done') refused('publication', answer)
  ledger.note(ledger.published, storyId, mark, 'acknowledged')
  ledger.counts.publications += 1
}

/** Begins a story, writes it and has it wait for a time of tomorrow. */
async function scheduler({ colleague, ledger, sectionId }: Stage) {
  const begun = await colleague.ask('stories/actions.begin', undefined)
  const { storyId, number } = begun as { storyId?: number; number?: number }
  if (!storyId || !number) return refused('beginning', begun)
  const saved = await colleague.ask(
    'stories/actions.save',
    { storyId, baseVersion: 1, content: edition(1, sectionId) },
    number,
  )
  if (saved.status !== 'saved') refused('save', saved)
  const at = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 16)
  const asked = {
    storyId,
    version: saved.version,
    kind: 'publish',
    locales: ['zh', 'en'],
    note: {},
    at,
  }
  const answer = await colleague.ask('publishing/actions.publish', asked, number)
  if (answer.status !== 'done') refused('schedule', answer)
  ledger.scheduled.set(storyId, 1)
  ledger.counts.schedules += 1
}

async function photographer({ colleague, ledger, random }: Stage) {
  const shade = () => Math.floor(random() * 256)
  const background = { r: shade(), g: shade(), b: shade() }
  const width = 480 + Math.floor(random() * 400)
  const picture = sharp({ create: { width, height: 300, channels: 3, background } })
  const id = await colleague.upload(new Uint8Array(await picture.jpeg().toBuffer()))
  if (!id) return
  ledger.pictures.add(id)
  ledger.counts.uploads += 1
}

/** Opens a story with both languages on one page, which have to be of one edition. */
async function reader({ address, ledger, versions }: Stage, storyId: number) {
  const number = versions.get(storyId)?.number
  const answer = await fetch(`${address}/en/news/${number}/edition/parallel`)
  const html = await answer.text()
  // Nothing is out yet.
  if (answer.status !== 200) return pause(100)
  ledger.counts.readings += 1
  const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? ''
  const marks = marksOf(main)
  if (marks.size > 1) ledger.halves.push(`story ${number}: ${[...marks].join(', ')}`)
}

function refused(what: string, answer: object): never {
  throw new Error(`A ${what} was answered ${JSON.stringify(answer).slice(0, 300)}`)
}
