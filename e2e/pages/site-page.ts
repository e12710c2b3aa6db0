import { expect, type Locator, type Page, type Response } from '@playwright/test'
import type { Locale } from '@/e2e/support/languages'

const languages: Record<Locale, string> = { zh: '中文', en: 'English' }
const switchNames: Record<Locale, string> = { zh: '语言', en: 'Language' }

/** What every readers' page has in common, found by role and label as a reader would. */
export class SitePage {
  readonly heading: Locator
  readonly content: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.heading = page.getByRole('heading', { level: 1 })
    this.content = page.getByRole('main')
  }

  async open(path: string): Promise<Response> {
    const response = await this.page.goto(path)
    if (!response) throw new Error(`${path} gave no response`)
    return response
  }

  languageLink(language: Locale): Locator {
    const name = languages[language]
    return this.languageSwitch().getByRole('link', { name, exact: true })
  }

  languageSwitch(): Locator {
    return this.page.getByRole('navigation', { name: switchNames[this.locale], exact: true })
  }

  /** Switches the language and gives the page as one of that language. */
  async switchTo(language: Locale): Promise<SitePage> {
    await this.languageLink(language).click()
    await expect(this.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`, 'u'))
    return new SitePage(this.page, language)
  }

  /** The path of the page, without host and query. */
  path(): string {
    return new URL(this.page.url()).pathname
  }
}
