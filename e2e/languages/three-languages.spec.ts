import type { Page } from '@playwright/test'
import { createSection } from '@/db/factories/vocabulary'
import { PreviewPage } from '@/e2e/pages/preview-page'
import { StoryPanel } from '@/e2e/pages/story-panel'
import { expectAccessible } from '@/e2e/support/accessibility'
import { expect, test } from '@/e2e/support/own-newsroom'

/** On the build and the schema of everyone else: only the setting differs. */
test.use({ ownSettings: { LANGUAGES: 'zh,en,ar' } })

const names = { zh: 'Chinese', en: 'English', ar: 'Arabic' } as const
const tags = { zh: 'zh-Hans', en: 'en', ar: 'ar' } as const

type Language = keyof typeof names
const languages = ['zh', 'en', 'ar'] as const

const said = {
  zh: { headline: '跨海大桥今日通车', text: '大桥全长3公里，今天上午通车。' },
  en: { headline: 'Sea bridge opens today', text: 'The bridge is 3 kilometres long.' },
  ar: { headline: 'افتتاح الجسر البحري اليوم', text: 'يبلغ طول الجسر 3 كيلومترات.' },
} satisfies Record<Language, object>

test('one story in Chinese, English and Arabic is written, published, read and found', async ({
  own,
}) => {
  test.slow()
  const { newsroom } = own
  createSection(newsroom.db, {
    slug: 'harbour',
    name: { zh: '港口', en: 'Harbour', ar: 'الميناء' },
  })
  const page = await (await own.visitor()).newPage()
  await newsroom.signIn(page, 'editor')

  await page.goto('/en/newsroom')
  await page.getByRole('button', { name: 'New story' }).click()
  await page.waitForURL(/\/newsroom\/stories\/\d+$/u)
  const number = Number(page.url().split('/').at(-1))
  await page.getByRole('combobox', { name: /^Section/u }).selectOption({ index: 1 })
  await expect(page.getByRole('textbox', { name: /^Text of the story/ })).toBeVisible()

  await write(page, 'zh')
  await write(page, 'en')
  await expect(panel(page, 'ar')).toBeHidden()
  await page.getByRole('button', { name: 'Both sides say the same', exact: true }).click()
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()

  await page.getByRole('combobox', { name: 'Side by side' }).selectOption('English and Arabic')
  await expect(panel(page, 'ar')).toBeVisible()
  await expect(panel(page, 'zh')).toBeHidden()
  await expect(panel(page, 'ar')).toHaveCSS('direction', 'rtl')
  await write(page, 'ar')
  await page.getByRole('button', { name: 'Both sides say the same', exact: true }).click()
  await expect(
    page.getByText(/^Agreed|^The same/u).or(page.locator('.editor-agreed')),
  ).toBeVisible()
  // Reports that stand one before the other are no part of it.
  await expectAccessible(page, { name: 'the editor with Arabic', part: '.editor' })

  await goTo(page, 'en')
  await page.keyboard.type(' It is new.')
  await expect(page.getByRole('button', { name: 'Chinese, behind English: 1 place' })).toBeVisible()
  await page.getByRole('button', { name: 'Chinese, behind English: 1 place' }).click()
  await expect(panel(page, 'zh')).toBeVisible()
  await expect(panel(page, 'ar')).toBeHidden()

  await isPreviewedInAnyPair(page, number)
  const work = new StoryPanel(page)
  await work.publish()
  for (const locale of languages) {
    await expect(
      work.standing.getByRole('listitem').filter({ hasText: names[locale] }).first(),
    ).toContainText('Live')
  }

  await isWrittenInAnotherLanguage(page, number)
  await isReadAlone(page, number)
  await isReadBesideEachOther(page, number)
  await isFoundAndFed(page, number)
})

async function isPreviewedInAnyPair(page: Page, number: number): Promise<void> {
  const story = page.url()
  const preview = new PreviewPage(page)
  await preview.open(number)
  await page.getByText('English / Arabic', { exact: true }).click()
  for (const language of ['en', 'ar'] as const) {
    await expect(preview.frame.getByText(said[language].headline).first()).toBeVisible()
  }
  await expect(preview.frame.getByText(said.zh.text)).toHaveCount(0)
  await page.goto(story)
}

/** Arabic has no words for the newsroom, so that its pages open in a language that has. */
async function isWrittenInAnotherLanguage(page: Page, number: number): Promise<void> {
  await page.goto(`/ar/newsroom/stories/${number}?from=desk`)
  await expect(page).toHaveURL(`/en/newsroom/stories/${number}?from=desk`)
  const menu = page.getByRole('navigation', { name: 'Language' })
  await expect(menu.getByRole('link')).toHaveText([/中文/u, 'English'])
}

function panel(page: Page, locale: Language) {
  return page.locator(`[data-passage] > [data-panel="${locale}"]`).first()
}

async function goTo(page: Page, locale: Language): Promise<void> {
  await panel(page, locale).locator(':scope > *').last().click()
  await page.keyboard.press('End')
  const holdsCursor = () =>
    panel(page, locale).evaluate((element) => element.contains(getSelection()?.anchorNode ?? null))
  await expect.poll(holdsCursor).toBe(true)
}

async function write(page: Page, locale: Language): Promise<void> {
  const { headline, text } = said[locale]
  await page.getByRole('textbox', { name: `Headline, ${names[locale]}` }).fill(headline)
  await goTo(page, locale)
  await page.keyboard.type(text)
  await expect(page.getByText(/^Saved( at |$)/u)).toBeVisible()
}

async function isReadAlone(page: Page, number: number): Promise<void> {
  for (const locale of languages) {
    await page.goto(`/${locale}/news/${number}`)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', tags[locale])
    await expect(html).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said[locale].headline)
    await expect(page.getByRole('main')).toContainText(said[locale].text)
    const alternates = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
    expect(alternates).toEqual([...Object.values(tags), 'x-default'])
    for (const other of languages.filter((each) => each !== locale)) {
      const link = page.locator(`nav [hreflang="${tags[other]}"]`).first()
      await expect(link).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr')
    }
  }
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['', '/about', '/archive', `/news/${number}`, '/search?q=الجسر']) {
      await page.goto(`/ar${path}`)
      await expectAccessible(page, { name: `/ar${path} at ${width}` })
      expect(await isMirrored(page), `${path} at ${width}`).toBe(true)
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** What begins a line stands at the right, and nothing reaches beyond the page. */
function isMirrored(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const word = document.querySelector('.wordmark')?.getBoundingClientRect()
    const isAtRight = word !== undefined && word.right > clientWidth / 2
    return scrollWidth <= clientWidth && isAtRight
  })
}

async function isReadBesideEachOther(page: Page, number: number): Promise<void> {
  for (const locale of languages) {
    for (const other of languages.filter((each) => each !== locale)) {
      await page.goto(`/${locale}/news/${number}/sea-bridge-opens-today/parallel/${other}`)
      const row = page.locator('.parallel-row').first()
      for (const each of [locale, other]) {
        const side = row.locator(`.panel[lang="${tags[each]}"]`)
        await expect(side).toContainText(said[each].text)
        await expect(side).toHaveAttribute('dir', each === 'ar' ? 'rtl' : 'ltr')
      }
      await expect(row.locator('.panel')).toHaveCount(2)
      expect(await canonical(page)).toBe(`/${locale}/news/${number}/sea-bridge-opens-today`)
    }
  }
  await expectAccessible(page, { name: 'Arabic beside English' })
  await page.goto(`/ar/news/${number}/sea-bridge-opens-today/parallel`)
  await expect(page).toHaveURL(/\/parallel\/zh$/u)
  await page.goto(`/ar/news/${number}/sea-bridge-opens-today`)
  await page.getByRole('link', { name: 'اقرأ مع الإنجليزية جنبًا إلى جنب' }).click()
  await expect(page).toHaveURL(/\/parallel\/en$/u)
}

function canonical(page: Page): Promise<string> {
  return page
    .locator('link[rel="canonical"]')
    .evaluate((link: HTMLLinkElement) => new URL(link.href).pathname)
}

async function isFoundAndFed(page: Page, number: number): Promise<void> {
  // With the article and without it, and as it is vocalised.
  for (const words of ['الجسر البحري', 'جسر', 'الجِسْر']) {
    await page.goto(`/ar/search?q=${encodeURIComponent(words)}`)
    const found = page.getByRole('main').getByRole('link', { name: said.ar.headline })
    await expect(found.first(), words).toBeVisible()
  }
  const get = async (path: string) => (await page.request.get(path)).text()
  expect(await get('/ar/feed.xml')).toContain(said.ar.headline)
  expect(await get('/ar/feed.xml')).toContain('<language>ar</language>')
  const bilingual = await get('/ar/bilingual.xml')
  for (const locale of languages) expect(bilingual).toContain(said[locale].text.slice(0, 8))
  const stories = await get('/sitemaps/stories-1.xml')
  for (const locale of languages) {
    expect(stories).toContain(`/${locale}/news/${number}/`)
    expect(stories).toContain(`hreflang="${tags[locale]}"`)
  }
  expect(await get('/news-sitemap.xml')).toContain('<news:language>ar</news:language>')
  const share = await page.request.get(`/ar/news/${number}`)
  expect(await share.text()).toContain('property="og:locale" content="ar_AR"')
}
