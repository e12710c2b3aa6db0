import type { Locator, Page } from '@playwright/test'
import type { Locale } from '@/e2e/support/languages'

export type GivenFile = { name: string; mimeType: string; buffer: Buffer }

const words = {
  zh: {
    upload: '上传图片',
    pictures: '图片',
    uploads: '上传列表',
    search: '搜索图片',
    searchButton: '搜索',
  },
  en: {
    upload: 'Upload pictures',
    pictures: 'Pictures',
    uploads: 'Uploads',
    search: 'Search pictures',
    searchButton: 'Search',
  },
}

/** The library of pictures. */
export class MediaPage {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  async open(query = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/newsroom/media${query}`)
  }

  async choose(...files: GivenFile[] | string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: words[this.locale].upload }).click()
    await (await chooser).setFiles(files)
  }

  /** Lets files go over a place of the page that is no field. */
  drop(...files: GivenFile[]): Promise<void> {
    return this.give('drop', files)
  }

  paste(...files: GivenFile[]): Promise<void> {
    return this.give('paste', files)
  }

  /** What became of a file that was given, by its name. */
  report(name: string): Locator {
    const uploads = this.page.getByRole('list', { name: words[this.locale].uploads })
    return uploads.getByRole('listitem').filter({ hasText: name })
  }

  card(name: string): Locator {
    return this.page
      .getByRole('list', { name: words[this.locale].pictures })
      .getByRole('link', { name })
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: words[this.locale].search }).fill(text)
    await this.page
      .getByRole('button', { name: words[this.locale].searchButton, exact: true })
      .click()
  }

  private async give(how: 'drop' | 'paste', files: GivenFile[]): Promise<void> {
    const sent = files.map(({ buffer, ...file }) => ({ ...file, text: buffer.toString('base64') }))
    await this.page.getByRole('heading', { level: 1 }).evaluate(
      (heading, { how, sent }) => {
        const transfer = new DataTransfer()
        for (const { name, mimeType, text } of sent) {
          const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
          transfer.items.add(new File([bytes], name, { type: mimeType }))
        }
        const event =
          how === 'drop'
            ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', {
                clipboardData: transfer,
                bubbles: true,
                cancelable: true,
              })
        heading.dispatchEvent(event)
      },
      { how, sent },
    )
  }
}
