import type { Locator, Page } from '@playwright/test'
import type { Locale } from '@/e2e/support/languages'
import { words } from '@/e2e/support/words'

/** What the checks found in a story that is open for writing. */
export class Findings {
  readonly list: Locator
  readonly card: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
  ) {
    const { title, one } = this.words
    this.list = page.getByRole('region', { name: title, exact: true })
    this.card = page.getByRole('region', { name: one, exact: true })
  }

  private get words() {
    return words[this.locale].newsroom.editor.findings
  }

  entries(): Locator {
    return this.list.getByRole('listitem')
  }

  /** The words that are marked in a panel. */
  marks(panel: Locator): Locator {
    return panel.locator('.finding')
  }

  /** The words that are marked in a headline or standfirst: behind it, since a field bears no marks. */
  marksBehind(field: Locator): Locator {
    return this.marks(field.locator('..'))
  }

  /** Takes back what was let stand, from the list of it. */
  async takeBack(): Promise<void> {
    await this.list.locator('summary').click()
    await this.list.getByRole('button', { name: this.words.takeBack }).click()
  }

  async letStand(reason: string): Promise<void> {
    await this.card.getByRole('button', { name: this.words.waive }).click()
    await this.card.getByLabel(this.words.reason).fill(reason)
    await this.card.getByRole('button', { name: this.words.confirm, exact: true }).click()
  }
}
