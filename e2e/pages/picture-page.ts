import type { Locator, Page } from '@playwright/test'
import type { Locale } from '@/e2e/support/languages'

const words = {
  zh: { zh: '中文', en: '英文', focus: '焦点', save: '保存', saved: '已保存', remove: '删除图片' },
  en: {
    zh: 'Chinese',
    en: 'English',
    focus: 'Focal point',
    save: 'Save',
    saved: 'Saved',
    remove: 'Delete picture',
  },
}

/** One picture of the library. */
export class PicturePage {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  async open(id: string): Promise<void> {
    await this.page.goto(`/${this.locale}/newsroom/media/${id}`)
  }

  /** The field of a word, by its label, in the column of a language. */
  word(language: Locale, label: string): Locator {
    const column = this.page.getByRole('group', { name: words[this.locale][language], exact: true })
    return column.getByLabel(label)
  }

  get focus(): Locator {
    return this.page.getByRole('slider', { name: words[this.locale].focus })
  }

  get saved(): Locator {
    return this.page.getByText(words[this.locale].saved, { exact: true })
  }

  get deletion(): Locator {
    return this.page.getByRole('button', { name: words[this.locale].remove })
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: words[this.locale].save, exact: true }).click()
  }

  /** Presses the button and says yes to the question. */
  async confirmDeletion(): Promise<void> {
    await this.deletion.click()
    await this.page.getByRole('alertdialog').getByRole('button').last().click()
  }
}
