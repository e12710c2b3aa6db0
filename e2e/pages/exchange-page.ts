import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

/** Where a story goes out to translators and comes back, in English. */
export class ExchangePage {
  readonly content: Locator

  constructor(readonly page: Page) {
    this.content = page.getByRole('main')
  }

  async open(number: number): Promise<void> {
    await this.page.goto(`/en/newsroom/stories/${number}`)
    await this.page.getByRole('link', { name: 'Translators', exact: true }).click()
    await this.content.getByRole('heading', { name: 'Send to a translator' }).waitFor()
  }

  /** What is sent of the story, each by what it is called. */
  part(name: string): Locator {
    return this.content.getByRole('group', { name: 'What is sent' }).getByRole('checkbox', { name })
  }

  /** The file that is fetched. */
  async download(format: 'XLIFF' | 'Word'): Promise<Buffer> {
    const arrives = this.page.waitForEvent('download')
    await this.content.getByRole('link', { name: `Download ${format}` }).click()
    return readFile(await (await arrives).path())
  }

  async bring(content: string | Buffer, name = 'translated.xlf'): Promise<void> {
    await this.content
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  }

  step(name: string): Locator {
    return this.content
      .getByRole('list', { name: 'What the file brings' })
      .getByRole('listitem')
      .filter({ has: this.page.getByText(name, { exact: true }) })
  }

  take(count: number): Promise<void> {
    const name = count === 1 ? 'Take in 1 part' : `Take in ${count} parts`
    return this.content.getByRole('button', { name, exact: true }).click()
  }
}
