import { buildPassage } from '@/db/factories/content'
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
