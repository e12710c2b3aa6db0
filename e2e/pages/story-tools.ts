import type { Locator } from '@playwright/test'

/** What can be done with a story, in English. */
export class StoryTools {
  readonly root: Locator

  constructor(content: Locator) {
    this.root = content.getByRole('region', { name: 'Use this story' })
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true })
  }

  get status(): Locator {
    return this.root.getByRole('status')
  }

  /** What opens the code; no role of its own stands for it in every browser. */
  get wechat(): Locator {
    return this.root.locator('summary')
  }

  get code(): Locator {
    return this.root.getByRole('img', { name: 'QR code' })
  }

  textSize(name: string): Locator {
    return this.root.getByRole('radio', { name, exact: true })
  }
}
