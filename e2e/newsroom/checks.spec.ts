import { buildPassage } from '@/db/factories/content'
import { EditorPage } from '@/e2e/pages/editor-page'
import { Findings } from '@/e2e/pages/findings'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/newsroom'

const cost = buildPassage('cost', '这座桥耗资3亿元。', 'The bridge cost 300 million yuan.')
const length = buildPassage('length', '全长3公里。', 'It is 3 kilometres long.')

test('a number that is changed while typing is marked in both panels, and no more once it is put right', async ({
  page,
  newsroom,
}) => {
  const writer = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(writer.id, { passages: [length, cost] })
  const editor = new EditorPage(page)
  const findings = new Findings(page)
  const behindTheNumber = async () => {
    await editor.goTo(2, 'en')
    for (const _ of ' million yuan.') await page.keyboard.press('ArrowLeft')
  }
  await editor.open(number)
  await expect(findings.list).toContainText('Nothing was found')

  await behindTheNumber()
  await page.keyboard.type('5')
  await expect(findings.marks(editor.panel(2, 'zh'))).toHaveText('3亿')
  await expect(findings.marks(editor.panel(2, 'en'))).toContainText('3005')
  await expect(findings.marks(editor.panel(1, 'en'))).toHaveCount(0)
  await expect(findings.entries()).toHaveText(/^Passage 2: Chinese says 3亿, English says .*3005/)

  await findings.marks(editor.panel(2, 'zh')).click()
  await expect(findings.card).toContainText('Chinese says 3亿')
  await expectAccessible(page)
  await behindTheNumber()
  await page.keyboard.press('Backspace')
  await expect(findings.marks(editor.body)).toHaveCount(0)
  await expect(findings.card).toBeHidden()
})

test('a finding that blocks keeps the story back until it is let stand with a reason', async ({
  page,
  newsroom,
}) => {
  const writer = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(writer.id, {
    passages: [
      buildPassage('cost', '这座桥耗资3亿元。', 'The bridge cost 30 million yuan.'),
      length,
    ],
  })
  const panel = new StoryPanel(page)
  const findings = new Findings(page)
  await panel.open(number)
  await panel.step('publish').click()
  const held = panel.dialog.getByRole('button', { name: /^Passage 1: Chinese says 3亿/ })
  await expect(held).toBeVisible()
  await expect(
    panel.dialog.getByRole('button', { name: 'Publish now', exact: true }),
  ).toBeDisabled()
  await held.click()
  await expect(panel.dialog).toBeHidden()

  await page.keyboard.press('F8')
  await expect(findings.card).toContainText('Chinese says 3亿')
  await findings.letStand('The rest is paid by the province.')
  await expect(findings.card).toBeHidden()
  await expect(findings.entries()).toHaveCount(0)
  await panel.publish()
  await panel.stands({ zh: 'Live', en: 'Live' })

  await page.reload()
  await expect(findings.list).toContainText('Nothing was found')
  await page.goto(`/en/newsroom/stories/${number}/history`)
  await page.getByText('1 finding was let stand').click()
  await expect(page.getByRole('main')).toContainText('Reason: The rest is paid by the province.')
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByText('Fixes taken and waivers taken back: 1')).toBeVisible()
  await expect(page.getByText('1 finding was let stand')).toBeHidden()
})

test('what was let stand is listed while one writes, and taken back there; a fix that is taken is in the history', async ({
  page,
  newsroom,
}) => {
  const writer = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(writer.id, {
    passages: [
      buildPassage('cost', '这座桥耗资3亿元。', 'The bridge cost 30 million yuan.'),
      buildPassage('name', '新华社报道了通车。', 'Xinhua News Agency reported the the opening.'),
    ],
  })
  const editor = new EditorPage(page)
  const findings = new Findings(page)
  await editor.open(number)
  await findings.marks(editor.panel(1, 'zh')).click()
  await findings.letStand('The rest is paid by the province.')
  await expect(findings.marks(editor.panel(1, 'zh'))).toHaveCount(0)
  await findings.takeBack()
  await expect(findings.marks(editor.panel(1, 'zh'))).toHaveText('3亿')

  await findings.marks(editor.panel(2, 'en')).click()
  await findings.card.getByRole('button', { name: /^Put|^Take it out/ }).click()
  await expect(editor.panel(2, 'en')).toHaveText('Xinhua News Agency reported the opening.')
  await expect(async () => {
    await page.goto(`/en/newsroom/stories/${number}/history`)
    await page.getByText('Fixes taken and waivers taken back: 2').click({ timeout: 1000 })
  }).toPass()
  await expect(page.getByRole('main')).toContainText('became')
})

test('a standfirst is looked at as the text is, and let stand from the list', async ({
  page,
  newsroom,
}) => {
  const writer = await newsroom.signIn(page, 'editor')
  const { number } = newsroom.fitDraft(writer.id, {
    headline: { zh: '湖上的桥通车', en: 'Bridge of the the lake opens' },
    standfirst: { zh: '耗资3亿元', en: 'At a cost of 30 million yuan' },
    passages: [length],
  })
  const editor = new EditorPage(page)
  const findings = new Findings(page)
  await editor.open(number)
  await expect(findings.entries()).toHaveText([/^Headline: /, /^Standfirst: Chinese says 3亿/])
  await expect(findings.marksBehind(editor.headline('en'))).toHaveText('the the')
  await expect(findings.marksBehind(editor.standfirst('zh'))).toHaveText('3亿')
  await findings.entries().first().getByRole('button').click()
  await findings.card.getByRole('button', { name: /^Put|^Take it out/ }).click()
  const headline = page.getByRole('textbox', { name: /^Headline.*English/ })
  await expect(headline).toHaveValue('Bridge of the lake opens')
  await expect(findings.entries()).toHaveText([/^Standfirst: Chinese says 3亿/])
  await expect(findings.marksBehind(editor.headline('en'))).toHaveCount(0)
  await findings.entries().getByRole('button').click()
  const words = () => page.evaluate(() => getSelection()?.toString())
  await expect.poll(words).toBe('30 million')
  await expect(findings.card).toContainText('Chinese says 3亿')
  await findings.letStand('The rest is paid by the province.')
  await expect(findings.entries()).toHaveCount(0)
  await page.getByRole('textbox', { name: /^Standfirst.*English/ }).fill('At a cost of 5 million')
  await expect(findings.entries()).toHaveText(
    /^Standfirst: Chinese says 3亿, English says 5 million/,
  )
})

test('an administrator sets what a check does, and it does so at once', async ({
  page,
  newsroom,
}) => {
  const writer = await newsroom.signIn(page, 'administrator')
  const { number } = newsroom.fitDraft(writer.id, {
    passages: [buildPassage('day', '大桥11月7日通车。', 'The bridge opened on November 9.')],
  })
  await page.goto('/en/newsroom')
  await page.getByRole('link', { name: 'Checks' }).click()
  await expect(page.getByRole('heading', { name: 'Numbers that differ' })).toBeVisible()
  await expect(page.getByText('Waived in the last 30 days: never').first()).toBeVisible()
  const level = page.getByLabel('What “Dates and times that differ” does')
  await expect(level).toHaveValue('warn')
  await level.selectOption({ label: 'Off' })
  await expect(page.getByText('“Dates and times that differ”: Off')).toBeVisible()
  await page.reload()
  await expect(level).toHaveValue('off')

  const editor = new EditorPage(page)
  const findings = new Findings(page)
  await editor.open(number)
  await expect(findings.list).toContainText('Nothing was found')
  await page.goto('/en/newsroom/checks')
  await level.selectOption({ label: 'Warns' })
  await expect(page.getByText('“Dates and times that differ”: Warns')).toBeVisible()
  await editor.open(number)
  await expect(findings.marks(editor.panel(1, 'zh'))).toHaveText(/11月7日|7日/)
})

test('who may not set the checks reads what they do', async ({ page, newsroom }) => {
  await newsroom.signIn(page, 'reporter')
  await page.goto('/zh/newsroom/checks')
  await expect(page.getByRole('heading', { name: '数字不一致' })).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('the checks answer our own pages, and those who are signed in', async ({
  page,
  request,
  newsroom,
  site,
}) => {
  const texts = [{ zh: '耗资3亿元。', en: 'It cost 30 million yuan.' }]
  const ask = (from: typeof request, origin: string) =>
    from.post('/api/checks/texts', { data: { texts }, headers: { origin } })
  expect(await (await ask(request, site.address)).json()).toMatchObject({ code: 'signed-out' })
  await newsroom.signIn(page, 'translator')
  expect((await ask(page.request, 'https://elsewhere.example')).status()).toBe(403)
  const answer = await (await ask(page.request, site.address)).json()
  expect(answer).toMatchObject({ status: 'done', findings: [{ rule: 'number-differs' }] })
})
