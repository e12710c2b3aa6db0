import type { Locator, Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'

const labels = { zh: '搜索新闻', en: 'Search the news' }

/** A reader's search. */
export class SearchPage {
  readonly suggestions: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.suggestions = page.getByRole('listbox')
  }

  get field(): Locator {
    return this.page.getByLabel(labels[this.locale], { exact: true })
  }

  async open(typed = ''): Promise<void> {
    const query = typed && `?${new URLSearchParams({ q: typed })}`
    await this.page.goto(`/${this.locale}/search${query}`)
  }
}
