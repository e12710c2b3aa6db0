import type { Locator } from '@playwright/test'
import { SitePage } from './site-page'

const words = {
  zh: { label: '搜索新闻', submit: '搜索', narrow: '缩小范围', in: '语言', section: '栏目' },
  en: {
    label: 'Search the news',
    submit: 'Search',
    narrow: 'Narrow the search',
    in: 'Language',
    section: 'Section',
  },
}

/** A reader's search. */
export class SearchPage extends SitePage {
  readonly suggestions = this.page.getByRole('listbox')
  readonly results = this.content.getByRole('article')

  get field(): Locator {
    return this.page.getByLabel(words[this.locale].label, { exact: true })
  }

  /** Sets a filter beside the words, by the name that it is offered under. */
  async narrow(filter: 'in' | 'section', choice: string): Promise<void> {
    const field = this.content.getByLabel(words[this.locale][filter], { exact: true })
    if (!(await field.isVisible())) await this.content.getByText(words[this.locale].narrow).click()
    await field.selectOption(choice)
  }

  async submit(): Promise<void> {
    const name = words[this.locale].submit
    await this.content.getByRole('button', { name, exact: true }).click()
  }

  async openSearch(typed = ''): Promise<void> {
    const query = typed && `?${new URLSearchParams({ q: typed })}`
    await this.page.goto(`/${this.locale}/search${query}`)
  }
}
