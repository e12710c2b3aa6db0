import type { Locator } from '@playwright/test'
import { boxOf, styleOf } from '@/e2e/support/at-rest'
import type { Locale } from '@/e2e/support/languages'
import { SitePage } from './site-page'

/** The two languages of a story side by side. */
export class ParallelPage extends SitePage {
  get rows(): Locator {
    return this.content.locator('.parallel-row')
  }

  row(index: number): ParallelRow {
    return new ParallelRow(this.rows.nth(index))
  }
}

export class ParallelRow {
  constructor(readonly root: Locator) {}

  /** Says that the two sides may not say the same, and why. */
  get mark(): Locator {
    return this.root.locator('.passage-mark')
  }

  side(language: Locale): Locator {
    return this.root.locator(`.panel:lang(${language})`)
  }

  get link(): Locator {
    return this.root.getByRole('link', { name: /^(第\d+段的链接|Link to passage \d+)$/u })
  }

  async top(language: Locale): Promise<number> {
    return (await boxOf(this.side(language))).y
  }

  sideColour(language: Locale): Promise<string> {
    return styleOf(this.side(language), 'background-color')
  }

  colour(): Promise<string> {
    return styleOf(this.root, 'background-color')
  }
}

/** What an element without a background of its own computes to. */
export const noColour = 'rgba(0, 0, 0, 0)'
