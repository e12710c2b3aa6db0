import type { Locator, Page } from '@playwright/test'

/** The newsroom's page of the front page, in English. */
export class ArrangementPage {
  constructor(readonly page: Page) {}

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Save', exact: true })
  }

  async open(): Promise<void> {
    await this.page.goto('/en/newsroom/front')
  }

  slot(name: string): Locator {
    return this.page.getByRole('listitem', { name, exact: true })
  }

  get slotNames(): Locator {
    return this.page.getByRole('list', { name: 'Slots of the front page' }).getByRole('heading')
  }

  /** What the slot holds in a language, or in both. */
  share(slot: string, languages: 'Chinese' | 'English' | 'Both languages'): Locator {
    return this.slot(slot).getByRole('group', { name: languages })
  }

  async pin(slot: string, headline: string, choice: { languages?: string; until?: string } = {}) {
    await this.slot(slot).getByRole('button', { name: 'Choose a story' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Search live stories').fill(headline)
    await dialog.getByRole('radio', { name: headline }).check()
    if (choice.languages) await dialog.getByLabel('Languages').selectOption(choice.languages)
    if (choice.until) await dialog.getByLabel('Unpin at').fill(choice.until)
    await dialog.getByRole('button', { name: 'Pin', exact: true }).click()
  }

  async preview(language: 'Chinese' | 'English'): Promise<Page> {
    const opened = this.page.waitForEvent('popup')
    await this.page.getByRole('link', { name: `Preview in ${language}` }).click()
    return opened
  }

  async saved(): Promise<void> {
    await this.save.click()
    await this.page.getByText('Readers now see this front page').waitFor()
  }
}
