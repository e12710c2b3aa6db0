import { expect, test } from '@/e2e/support/open-draft'

test('topics, source, byline, address and event date are set and kept', async ({
  page,
  newsroom,
  openDraft,
}) => {
  const { storyId, editor } = await openDraft('reporter', { byline: {} })
  const topics = page.getByRole('group', { name: 'Topics' }).getByRole('checkbox')
  const source = page.getByRole('combobox', { name: 'Source' })
  const fields = {
    'Byline, Chinese': '林晓舟',
    'Byline, English': 'Lin Xiaozhou',
    'Address (letters, digits, hyphens)': 'bridge-opens',
    'Event date': '2026-03-04',
  }
  await topics.nth(0).check()
  await topics.nth(1).check()
  await topics.nth(0).uncheck()
  await source.selectOption({ index: 1 })
  const sourceId = await source.inputValue()
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text)
  await editor.expectSaved()
  await expect
    .poll(() => newsroom.newest(storyId))
    .toMatchObject({
      sourceId: Number(sourceId),
      byline: { zh: '林晓舟', en: 'Lin Xiaozhou' },
      slug: 'bridge-opens',
      eventDate: '2026-03-04',
    })
  await page.reload()
  await expect(topics.nth(0)).not.toBeChecked()
  await expect(topics.nth(1)).toBeChecked()
  await expect(source).toHaveValue(sourceId)
  for (const [label, text] of Object.entries(fields)) {
    await expect(page.getByLabel(label)).toHaveValue(text)
  }
})
