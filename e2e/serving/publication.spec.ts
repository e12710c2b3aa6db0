import { importLines } from '@/e2e/support/import-document'
import { expect, test } from '@/e2e/support/site'

const document = (sentence: { zh: string; en: string }) => [
  '渡口的老船工退休了',
  '2018年3月2日09:30',
  sentence.zh,
  'The ferryman retires',
  sentence.en,
  '稿件来源：河口晚报',
]

test('what another process publishes is there at the next request, in every language', async ({
  page,
  site,
}, testInfo) => {
  const settings = { DATA_DIR: site.dataDir }
  const file = testInfo.outputPath('ferryman.txt')
  const number = await importLines(
    file,
    document({ zh: '他摆渡四十年。', en: 'He rowed for forty years.' }),
    settings,
  )
  await page.goto(`/en/news/${number}`)
  const address = page.url()
  await expect(page.getByRole('article').first()).toContainText('He rowed for forty years.')
  await page.goto(address.replace('/en/', '/zh/'))
  await expect(page.getByRole('article').first()).toContainText('他摆渡四十年。')

  await importLines(
    file,
    document({ zh: '他摆渡四十一年。', en: 'He rowed for forty-one years.' }),
    settings,
  )
  await page.goto(address)
  await expect(page.getByRole('article').first()).toContainText('He rowed for forty-one years.')
  await page.goto(address.replace('/en/', '/zh/'))
  await expect(page.getByRole('article').first()).toContainText('他摆渡四十一年。')
})
