import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { Messages } from 'next-intl'
import type { Locale } from '@/e2e/support/languages'
import { words } from '@/e2e/support/words'

/** A draft in the readers' pages, on a page of its own or beside its text. */
export class PreviewPage {
  readonly words: Messages['newsroom']['preview']
  /** What is seen in the frame; the next version loads behind it. */
  readonly frame: FrameLocator

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
  ) {
    this.words = words[locale].newsroom.preview
    this.frame = page.locator('iframe:not([aria-hidden="true"])').contentFrame()
  }

  async open(number: number): Promise<void> {
    await this.page.goto(`/${this.locale}/newsroom/stories/${number}/preview`)
    await expect(this.frame.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async openBesideText(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.beside }).click()
    await expect(this.frame.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async choose(choice: 'zh' | 'en' | 'parallel' | 'phone' | 'desktop'): Promise<void> {
    const { languages } = words[this.locale]
    const name = choice === 'zh' || choice === 'en' ? languages[choice] : this.words[choice]
    await this.page.getByText(name, { exact: true }).click()
    await expect(this.page.getByRole('radio', { name })).toBeChecked()
  }

  /** How wide the page in the frame believes its screen to be. */
  screenWidth(): Promise<number> {
    return this.frame.locator('html').evaluate(() => window.innerWidth)
  }

  async openSharing(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.words.share }).click()
    return this.page.getByRole('dialog', { name: this.words.share })
  }

  /** Makes a link and gives its address. */
  async share(lifetime: 'hour' | 'day' | 'week'): Promise<string> {
    const dialog = await this.openSharing()
    await dialog.getByLabel(this.words.lifetime).selectOption({ label: this.words[lifetime] })
    await dialog.getByRole('button', { name: this.words.make }).click()
    const address = dialog.getByRole('textbox').first()
    await expect(address).toHaveValue(/\/preview\/link\//u)
    return address.inputValue()
  }

  /** Revokes the only link there is. */
  async revoke(): Promise<void> {
    await this.page.getByRole('dialog').getByText(this.words.revoke, { exact: true }).click()
    const question = this.page.getByRole('alertdialog')
    await question.getByRole('button', { name: this.words.revoke, exact: true }).click()
    await expect(this.page.getByText(this.words.none)).toBeVisible()
  }
}
