import { expect, type Locator, type Page } from '@playwright/test'

/** The desk, in English. */
export class DeskPage {
  readonly page: Page
  readonly search: Locator
  /** The links to the stories, in their order. */
  readonly stories: Locator

  constructor(page: Page) {
    this.page = page
    this.search = page.getByRole('searchbox', { name: 'Text' })
    this.stories = page.getByRole('table', { name: 'Desk' }).locator('tbody').getByRole('link')
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/en/newsroom${query}`)
  }

  /** Narrows the list by one of its fields. */
  async narrow(label: 'State' | 'Language', value: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).selectOption(value)
    await expect(this.page).toHaveURL(new RegExp(`[?&]${label.toLowerCase()}=${value}`, 'u'))
  }

  row(headline: string): Locator {
    return this.page.getByRole('row').filter({ hasText: headline })
  }

  async find(text: string): Promise<void> {
    await this.search.fill(text)
    await this.search.press('Enter')
  }
}
