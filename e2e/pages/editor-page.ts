import { expect, type Locator, type Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'

/** A story open for writing, in the English newsroom. */
export class EditorPage {
  readonly page: Page
  readonly body: Locator

  constructor(page: Page) {
    this.page = page
    this.body = page.getByRole('textbox', {
      name: 'Text of the story, both languages side by side',
    })
  }

  async open(number: number) {
    await this.page.goto(`/en/newsroom/stories/${number}`)
    await expect(this.body).toBeVisible()
  }

  headline(locale: Locale) {
    return this.page.getByRole('textbox', { name: `Headline, ${names[locale]}` })
  }

  /** One language of a passage, counted from 1. */
  panel(number: number, locale: Locale) {
    return this.body
      .locator('> section')
      .nth(number - 1)
      .locator(`[data-panel="${locale}"]`)
  }

  async expectSaved() {
    await expect(this.page.getByText(/^Saved at/)).toBeVisible()
  }
}

const names = { zh: 'Chinese', en: 'English' }
