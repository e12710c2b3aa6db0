import { pageKinds } from '@/e2e/site/page-kinds'
import { faultsIn } from '@/e2e/support/html-rules'
import { locales } from '@/e2e/support/languages'
import { expect, test } from '@/e2e/support/newsroom'
import { objectionsTo, thingsIn } from '@/e2e/support/schema-org'
import { classesWithoutRule } from '@/e2e/support/stylesheets'

for (const [kind, open] of Object.entries(pageKinds)) {
  for (const locale of locales) {
    test(`${kind}, ${locale}: valid HTML and valid structured data, without a cookie`, async ({
      page,
    }) => {
      await open(page, locale)
      const response = await page.request.get(page.url())
      const html = await response.text()
      expect(await faultsIn(html)).toEqual([])
      expect(await objectionsTo(thingsIn(html))).toEqual([])
      expect(classesWithoutRule(html), 'utilities of rooms that globals.css does not name').toEqual(
        [],
      )
      expect(response.headers()['set-cookie']).toBeUndefined()
      expect(html).toMatch(new RegExp(`<html lang="${{ zh: 'zh-Hans', en: 'en' }[locale]}"`, 'u'))
    })
  }
}

for (const locale of locales) {
  test(`a withdrawn story, ${locale}: gone in either view, in valid HTML`, async ({
    page,
    newsroom,
  }) => {
    const story = newsroom.live({ zh: '桥未通车', en: 'No bridge opened' })
    newsroom.withdraw(story.storyId)
    for (const view of ['', '/parallel']) {
      const address = `/${locale}/news/${story.number}/no-bridge-opened${view}`
      const response = await page.request.get(address)
      expect(response.status(), address).toBe(410)
      const html = await response.text()
      expect(await faultsIn(html), address).toEqual([])
      expect(html).toContain('content="noindex"')
    }
  })
}

test('the proofs can fail', async () => {
  expect(await faultsIn('<!DOCTYPE html><html lang="en"><p><div></div></p></html>')).not.toEqual([])
  expect(await objectionsTo([{ '@type': 'NewsArticle', headlines: 'x' }])).toEqual([
    'NewsArticle: Property "headlines" for type "NewsArticle" is not supported by the schema.org specification',
  ])
  expect(await objectionsTo([{ '@type': 'NewsItem' }])).toHaveLength(1)
})
