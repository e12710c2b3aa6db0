import { expect } from '@playwright/test'
import type { Locale } from '@/e2e/support/languages'
import { ParallelPage } from './parallel-page'
import { SitePage } from './site-page'
import { StoryTools } from './story-tools'

const words = {
  zh: {
    sideBySide: '双语对照阅读',
    next: '下一页',
    related: '相关稿件',
    corrections: '更正',
    behind: '语言版本提示',
    breadcrumb: '当前位置',
  },
  en: {
    sideBySide: 'Read side by side',
    next: 'Next',
    related: 'Related stories',
    corrections: 'Corrections',
    behind: 'About the language versions',
    breadcrumb: 'You are here',
  },
}

/** A story as readers have it. */
export class StoryPage extends SitePage {
  readonly breadcrumb = this.page.getByRole('navigation', { name: words[this.locale].breadcrumb })
  readonly related = this.page.getByRole('region', { name: words[this.locale].related })
  readonly corrections = this.page.getByRole('region', { name: words[this.locale].corrections })
  /** Says which language has gone ahead. */
  readonly behind = this.page.getByRole('complementary', { name: words[this.locale].behind })
  readonly tools = new StoryTools(this.content)
  readonly passages = this.content.locator('.story-passage')

  /** Finds a story in its section's list, as a reader would, on whichever page of it. */
  async find(section: string, headline: Record<Locale, string> | string): Promise<void> {
    const name = typeof headline === 'string' ? headline : headline[this.locale]
    await this.open(`/${this.locale}/section/${section}`)
    const link = this.content.getByRole('heading', { name }).getByRole('link')
    while ((await link.count()) === 0) await this.turnPage()
    await link.click()
    await expect(this.heading).toHaveText(name)
  }

  private async turnPage(): Promise<void> {
    const next = this.content.getByRole('link', { name: words[this.locale].next, exact: true })
    const address = String(await next.getAttribute('href'))
    await this.open(address)
  }

  async readSideBySide(): Promise<ParallelPage> {
    const name = words[this.locale].sideBySide
    await this.content.getByRole('link', { name, exact: true }).click()
    await this.page.waitForURL(/\/parallel$/u)
    return new ParallelPage(this.page, this.locale)
  }
}
