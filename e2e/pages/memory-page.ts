import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Messages } from 'next-intl'
import type { Locale } from '@/e2e/support/languages'
import { words } from '@/e2e/support/words'

/** How published stories said it, and the memory as a file. */
export class MemoryPage {
  readonly words: Messages['newsroom']['memory']
  readonly exchange: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
  ) {
    this.words = words[locale].newsroom.memory
    this.exchange = page.getByRole('region', { name: this.words.exchange })
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/newsroom/memory`)
  }

  async bring(content: string | Buffer): Promise<void> {
    const file = { name: 'memory.tmx', mimeType: '', buffer: Buffer.from(content) }
    await this.exchange.getByLabel(this.words.importFile).setInputFiles(file)
  }

  /** What became of the file. */
  get outcome(): Locator {
    return this.exchange.getByRole('status')
  }

  get fault(): Locator {
    return this.exchange.getByRole('alert')
  }

  async download(): Promise<Buffer> {
    const arrives = this.page.waitForEvent('download')
    await this.exchange.getByRole('link', { name: this.words.exportFile }).click()
    return readFile(await (await arrives).path())
  }
}
