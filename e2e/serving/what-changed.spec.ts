import { sql } from 'drizzle-orm'
import { buildPassage } from '@/db/factories/content'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import type { Newsroom } from '@/e2e/support/newsroom'
import { expect, test } from '@/e2e/support/own-newsroom'

const text = (zh: string, en: string) => ({ passages: [buildPassage('first', zh, en)] })

/** Three stories: two in one section, the second of them with a topic and a source; one in another. */
function fill(newsroom: Newsroom) {
  const { db } = newsroom
  const world = createSection(db).id
  const sport = createSection(db, { slug: 'sport', name: { zh: '体育', en: 'Sport' }, position: 1 })
  const topicIds = [createTopic(db).id]
  const sourceId = createSource(db).id
  const tea = newsroom.live({ zh: '茶园开采', en: 'Tea gardens open' }, { sectionId: world })
  const rail = newsroom.live(
    { zh: '铁路通车', en: 'Railway opens' },
    { sectionId: world, topicIds, sourceId },
  )
  const cup = newsroom.live({ zh: '球队夺冠', en: 'Team wins cup' }, { sectionId: sport.id })
  return { world, sport: sport.id, tea, rail, cup }
}

async function shown(address: string) {
  const answer = await fetch(address)
  const { pathname } = new URL(answer.url)
  return { status: answer.status, pathname, html: await answer.text() }
}

/** Where a story is read, whatever its headline is now. */
const placeOf = async (address: string) => (await shown(address)).pathname

test('whatever is kept is what would be made now, after every change', async ({ own }) => {
  test.slow()
  const { newsroom, address } = own
  const { world, sport, tea, rail, cup } = fill(newsroom)
  const lists = ['', 'section/world', 'section/sport', 'topic/rail', 'source/agency', 'corrections']
  const month = new Date().toISOString().slice(0, 7).replace('-', '/')
  const stories = await Promise.all(
    [tea, rail, cup].map(({ number }) => placeOf(`${address}/en/news/${number}`)),
  )
  const paths = ['zh', 'en'].flatMap((locale) => [
    ...[...lists, 'archive', `archive/${month}`].map((list) => `/${locale}/${list}`),
    ...stories.map((path) => path.replace('/en/', `/${locale}/`)),
    ...stories.map((path) => `${path.replace('/en/', `/${locale}/`)}/parallel`),
  ])

  /** A query that is not the page's own has it made for whoever asks. */
  const compare = async (change: string) => {
    for (const path of paths) {
      const kept = await shown(address + path)
      expect(await shown(`${address + path}?made=anew`), `${path} after ${change}`).toEqual(kept)
    }
  }

  await compare('the beginning')
  newsroom.revise(rail.storyId, 'desk', {
    headline: { zh: '铁路通车', en: 'Railway opens' },
    sectionId: world,
    ...text('改了。', 'Changed.'),
  })
  newsroom.correct(rail.storyId, ['zh', 'en'], { zh: '误', en: 'Wrong' })
  await compare('a correction that takes topic and source away')
  newsroom.revise(cup.storyId, 'desk', {
    headline: { zh: '球队再夺冠', en: 'Team wins again' },
    sectionId: world,
  })
  newsroom.publish(cup.storyId, 'desk')
  await compare('another headline and section')
  newsroom.live({ zh: '独家' }, { sectionId: sport })
  await compare('a new story of one language')
  newsroom.withdraw(tea.storyId)
  await compare('a withdrawal')
})

test('a publication leaves the pages standing that it does not touch', async ({ own }) => {
  const { newsroom, address } = own
  const { cup, rail } = fill(newsroom)
  const page = await placeOf(`${address}/en/news/${cup.number}`)
  const section = '/en/section/sport'
  const before = { page: await shown(address + page), section: await shown(address + section) }

  // Nobody is told of this change: whoever makes the page anew shows it, and whoever kept it does not.
  newsroom.db.run(sql`DROP TRIGGER live_editions_update_moves_generation`)
  newsroom.db.run(
    sql`UPDATE live_editions SET headline = 'Made anew' WHERE number = ${cup.number} AND locale = 'en'`,
  )
  newsroom.live({ zh: '渡口通航', en: 'The ferry runs' })
  expect((await shown(`${address}/en`)).html).toContain('The ferry runs')
  expect(await shown(address + page)).toEqual(before.page)
  expect(await shown(address + section)).toEqual(before.section)
  newsroom.withdraw(rail.storyId)
  expect(await shown(address + section)).toEqual(before.section)

  createTopic(newsroom.db, { slug: 'ferry' })
  createSection(newsroom.db, { slug: 'new' })
  expect((await shown(address + page)).html).toContain('Made anew')
})
