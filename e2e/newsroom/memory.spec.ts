import { randomUUID } from 'node:crypto'
import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { MemoryPage } from '@/e2e/pages/memory-page'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/newsroom'

test('a translator looks up how published stories said it, and goes to the story', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'translator')
  const headline = { zh: '摆渡人退休', en: 'The ferryman retires' }
  const passages = [buildPassage('only', '老艄公收起长篙。', 'The old ferryman put away his pole.')]
  const { number } = newsroom.live(headline, { passages })
  await page.goto('/zh/newsroom')
  await page.getByRole('link', { name: '译例' }).click()
  await page.getByRole('searchbox', { name: '查找说法' }).fill('艄公')
  await page.getByRole('button', { name: '查找' }).click()
  const example = page.getByRole('list', { name: '译例' }).getByRole('listitem')
  await expect(example).toHaveCount(1)
  await expect(example.locator('mark')).toHaveText('艄公')
  await expect(example).toContainText('The old ferryman put away his pole.')
  await example.getByRole('link', { name: headline.zh }).click()
  await expect(page).toHaveURL(new RegExp(`/zh/newsroom/stories/${number}$`, 'u'))
})

const unit = (zh: string, en: string) =>
  `<tu><tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv><tuv xml:lang="en-GB"><seg>${en}</seg></tuv></tu>`
const tmx = (...units: string[]) =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header/><body>${units.join('')}</body></tmx>`

test('a memory of another program comes in once, is offered as one writes, and goes out again', async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.signIn(page, 'editor')
  const word = randomUUID().slice(0, 8)
  const [zh, en] = [`${word}号灯塔重新亮起。`, `Lighthouse ${word} shines again.`]
  const memory = new MemoryPage(page)
  await memory.open()
  // As programs on Windows write it.
  const file = Buffer.from(`\uFEFF${tmx(unit(zh, en))}`, 'utf16le')
  await memory.bring(file)
  await expect(memory.outcome).toHaveText('1 pair added, 0 known already.')
  await expectAccessible(page)
  await memory.bring(file)
  await expect(memory.outcome).toHaveText('Nothing new, 1 known already.')
  const exported = (await memory.download()).toString()
  expect(exported).toContain(en)
  // Beside it stands what other tests publish, which no file has brought: it is left out here.
  const ownOrNew = exported.replace(/<tu>.*?<\/tu>/gsu, (each) => (each.includes(word) ? each : ''))
  const another = unit(`${word}号浮标已修复。`, `Buoy ${word} is mended.`)
  await memory.bring(ownOrNew.replace('</body>', `${another}</body>`))
  await expect(memory.outcome).toHaveText('1 pair added, 1 known already.')

  const { number } = newsroom.draft(editor.id, { passages: [buildPassage('a', zh, '')] })
  const writing = new EditorPage(page)
  await writing.open(number)
  await writing.goTo(1, 'en')
  const offers = page.getByRole('group', { name: 'From the memory' })
  await expect(offers.getByRole('button').first()).toHaveAccessibleName(`100% ${en}`)
})

test('what is no memory is refused with the reason, in the language of who brings it', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'translator')
  const memory = new MemoryPage(page, 'zh')
  await memory.open()
  await memory.bring('<!DOCTYPE tmx [<!ENTITY a "aaaa">]>\n<tmx>&a;</tmx>')
  await expect(memory.fault).toContainText('第 1 行：文件自行声明了实体')
  await memory.bring(tmx('<tu>'.repeat(50_000)))
  await expect(memory.fault).toContainText('不是格式正确的 XML')
  await memory.bring(Buffer.alloc(20_000_001, ' '))
  await expect(memory.fault).toContainText('文件过长')
  await memory.bring('<xliff/>')
  await expect(memory.fault).toContainText('不是 TMX 文件')
})

test('a reporter looks up, and neither brings a memory nor takes it away', async ({
  page,
  newsroom,
}) => {
  await newsroom.signIn(page, 'reporter')
  const memory = new MemoryPage(page)
  await memory.open()
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(memory.exchange).toHaveCount(0)
  expect((await page.request.get('/api/memory/translation-memory.tmx')).status()).toBe(403)
})
