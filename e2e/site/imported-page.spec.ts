import { ParallelPage } from '@/e2e/pages/parallel-page'
import { StoryPage } from '@/e2e/pages/story-page'
import { importDocument } from '@/e2e/support/import-document'
import { locales } from '@/e2e/support/languages'
import { hasSeedPage, readSeedPage, seedPageFile, seedPageGroups } from '@/e2e/support/seed-page'
import { expect, test } from '@/e2e/support/site'

test.skip(!hasSeedPage, `${seedPageFile} is missing`)

test('the page that the site was modelled on is read whole, in each language and in both', async ({
  page,
  site,
}) => {
  const number = await importDocument(seedPageFile, { DATA_DIR: site.dataDir })
  const seed = readSeedPage()
  for (const locale of locales) {
    const story = new StoryPage(page, locale)
    await story.open(`/${locale}/news/${number}`)
    await expect(story.heading).toHaveText(seed.headline[locale])
    await expect(story.breadcrumb.getByRole('listitem')).toContainText([
      '“一带一路”新闻合作联盟',
      '新闻资讯',
      '最新资讯',
    ])
    await expect(story.content.locator('time').first()).toHaveAttribute(
      'datetime',
      '2019-11-11T16:58:00+08:00',
    )
    await expect(story.content).toContainText('一带一路国际科学组织联盟')
    const paragraphs = story.passages.getByRole('paragraph')
    await expect(paragraphs).toHaveText(seed[locale])
  }
  await new StoryPage(page, 'en').readSideBySide()
  const parallel = new ParallelPage(page, 'en')
  await expect(parallel.rows).toHaveCount(seed.zh.length)
  for (const [index, group] of seedPageGroups.entries()) {
    const row = parallel.row(index)
    await expect(row.side('zh').getByRole('paragraph')).toHaveText([seed.zh[index] ?? ''])
    await expect(row.side('en').getByRole('paragraph')).toHaveText(
      group.map((place) => seed.en[place] ?? ''),
    )
  }
})
