import type { Page } from '@playwright/test'
import { StoryPage } from '@/e2e/pages/story-page'
import type { Locale } from '@/e2e/support/languages'
import { chineseOnly, correctedStory, englishOnly, railway } from './demonstration'

/** The ways to a page of every kind that readers meet. */
export const pageKinds: Record<string, (page: Page, locale: Locale) => Promise<unknown>> = {
  'the front page': (page, locale) => page.goto(`/${locale}`),
  'a section': (page, locale) => page.goto(`/${locale}/section/culture`),
  'a topic': (page, locale) => page.goto(`/${locale}/topic/clean-energy`),
  'a source': (page, locale) => page.goto(`/${locale}/source/diptych`),
  'a story': (page, locale) => new StoryPage(page, locale).find(railway.section, railway.headline),
  'a corrected story': (page, locale) =>
    new StoryPage(page, locale).find(correctedStory.section, correctedStory.headline),
  'a story that the language lacks': async (page, locale) => {
    const [other, { section, headline }] =
      locale === 'zh' ? (['en', englishOnly] as const) : (['zh', chineseOnly] as const)
    const story = new StoryPage(page, other)
    await story.find(section, headline)
    await story.switchTo(locale)
  },
  'a parallel view': async (page, locale) => {
    const story = new StoryPage(page, locale)
    await story.find(railway.section, railway.headline)
    await story.readSideBySide()
  },
  'the archive': (page, locale) => page.goto(`/${locale}/archive`),
  'a month of the archive': (page, locale) => page.goto(`/${locale}/archive/2026/11`),
  'a day of the archive': (page, locale) => page.goto(`/${locale}/archive/2026/11/20`),
  'a search with what it found': (page, locale) =>
    page.goto(`/${locale}/search?q=${{ zh: '铁路', en: 'railway' }[locale]}`),
  'a search that found nothing': (page, locale) =>
    page.goto(`/${locale}/search?q=zeppelinschraube&sort=time`),
  'the corrections': (page, locale) => page.goto(`/${locale}/corrections`),
  'the about page': (page, locale) => page.goto(`/${locale}/about`),
  'a page that is not there': (page, locale) => page.goto(`/${locale}/no-such-page`),
}
