import type { Locator } from '@playwright/test'
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

  side(language: Locale): Locator {
    return this.root.locator(`.panel:lang(${language})`)
  }

  get link(): Locator {
    return this.root.getByRole('link', { name: /^(第\d+段的链接|Link to passage \d+)$/u })
  }

  async top(language: Locale): Promise<number> {
    const box = await this.side(language).boundingBox()
    if (!box) throw new Error('not shown')
    return box.y
  }

  sideColour(language: Locale): Promise<string> {
    return this.side(language).evaluate(backgroundOf)
  }

  colour(): Promise<string> {
    return this.root.evaluate(backgroundOf)
  }
}

/** What an element without a background of its own computes to. */
export const noColour = 'rgba(0, 0, 0, 0)'

const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor
