import { EditorPage } from '@/e2e/pages/editor-page'
import { heavyInputs, pictureUploads, readText, readyAttacker } from '@/e2e/support/heavy-inputs'
import { expect, test } from '@/e2e/support/own-newsroom'
import { endlessWordFile } from '@/e2e/support/word-file'
import { words } from '@/e2e/support/words'

/** The bench of heavy inputs sends a hundred, and takes the time. */
const pictures = 4

test('readers are served while one person sends all that is heavy, and each is answered', async ({
  own,
}) => {
  test.setTimeout(300_000)
  const story = own.newsroom.live({ zh: '桥梁通车', en: 'A bridge opens' })
  const attacker = await readyAttacker(own.newsroom.db, own.address)
  const inputs = await heavyInputs(attacker, pictures)
  let isOver = false
  const sent = Promise.all(
    inputs.map(async ({ name, send }) => ({ name, answer: await send() })),
  ).finally(() => {
    isOver = true
  })

  const served = await readUntil(() => isOver, own.address, story.number)
  const answers = await sent
  expect(served).toBeGreaterThan(20)
  const answerTo = (name: string) =>
    answers.filter((one) => one.name === name).map((one) => one.answer)
  expect(answerTo('a picture one pixel wide')).toEqual(Array(6).fill('sides-over-limit'))
  expect(answerTo('a picture of 49 megapixels')).toEqual(Array(pictures).fill('status 201'))
  // Done or refused in words; what is neither would be a fault.
  const fair = /^(?:status 20[01]|too-long|too-slow|too-heavy|too-many|busy)$/u
  const unfair = answers.filter(({ answer }) => !fair.test(answer) && answer !== 'sides-over-limit')
  expect(unfair).toEqual([])
  expect((await fetch(`${own.address}/health`)).status).toBe(200)
})

test('one person takes no more of the workshop than a share, is told so, and another is served', async ({
  own,
}) => {
  test.setTimeout(300_000)
  const { db } = own.newsroom
  const attacker = await readyAttacker(db, own.address, { passages: 1 })
  const colleague = await readyAttacker(db, own.address, { passages: 1 })
  const share = 30
  // Drawing takes seconds; a connection that lay idle would be closed by the server as it is taken up again.
  const flood = await pictureUploads(attacker, { side: 590, count: share + 20 })
  const [one] = await pictureUploads(colleague, { side: 1_000, count: 1 })
  // The workshop is opened by whoever comes first: a refusal has to be known behind every other door.
  expect(await readText(attacker, '大桥通车\n\nA bridge opens')).toBe('status 200')
  const sent = flood.map(({ send }) => send())
  expect(await one?.send()).toBe('status 201')
  const answers = Map.groupBy(await Promise.all(sent), (answer) => answer)
  expect([...answers.keys()].toSorted()).toEqual(['status 201', 'too-many'])
  expect(answers.get('status 201')?.length).toBeGreaterThanOrEqual(share)
})

test('a Word file of millions of paragraphs is refused in words, and readers are served', async ({
  own,
}) => {
  test.setTimeout(300_000)
  const story = own.newsroom.live({ zh: '桥梁通车', en: 'A bridge opens' })
  const page = await (await own.visitor()).newPage()
  const { id } = await own.newsroom.signIn(page, 'reporter')
  const editor = new EditorPage(page)
  await editor.open(own.newsroom.draft(id).number)
  await editor.openDocument({ name: 'endless.docx', buffer: await endlessWordFile() })
  let isOver = false
  const { refusals } = words.en.newsroom.editor.import
  const refused = expect(editor.dialog)
    .toContainText(refusals['too-long'], { timeout: 120_000 })
    .finally(() => {
      isOver = true
    })
  await readUntil(() => isOver, own.address, story.number)
  await refused
})

/** Reads pages, one that is kept and one that has to be made, over and over. Gives how many. */
async function readUntil(isOver: () => boolean, site: string, number: number): Promise<number> {
  let served = 0
  for (let visit = 0; !isOver(); visit++) {
    for (const path of [`/en/news/${number}/a-bridge-opens`, `/en/search?q=bridge${visit}`]) {
      const response = await fetch(`${site}${path}`)
      expect(response.status, path).toBe(200)
      await response.text()
      served += 1
    }
  }
  return served
}
