import { expect, type Locator, type Page } from '@playwright/test'
import type { Messages } from 'next-intl'
import type { Locale } from '@/e2e/support/languages'
import { words } from '@/e2e/support/words'

/** The versions of a story, and two of them compared. */
export class HistoryPage {
  readonly words: Messages['newsroom']['history']
  readonly versions: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
  ) {
    this.words = words[locale].newsroom.history
    this.versions = page.getByRole('list', { name: this.words.list, exact: true }).locator('> li')
  }

  async open(number: number): Promise<void> {
    await this.page.goto(`/${this.locale}/newsroom/stories/${number}/history`)
    await expect(this.versions.first()).toBeVisible()
  }

  version(seq: number): Locator {
    const heading = this.page.getByRole('heading', { name: named(this.words.revision, seq) })
    return this.versions.filter({ has: heading })
  }

  /** What was confirmed of a version, a line each. */
  agreementsOf(seq: number): Locator {
    const list = this.version(seq).getByRole('list', { name: this.words.agreed.label })
    return list.getByRole('listitem')
  }

  /** What of a version a machine wrote and nobody has confirmed, a line a language. */
  unreadOf(seq: number): Locator {
    const list = this.version(seq).getByRole('list', { name: this.words.machineDraft })
    return list.getByRole('listitem')
  }

  /** What a version changed, a line each. */
  changesOf(seq: number): Locator {
    const name = named(this.words.changes, seq)
    return this.page.getByRole('list', { name, exact: true }).getByRole('listitem')
  }

  async compare(from: number, to: number): Promise<void> {
    await this.page.getByRole('radio', { name: named(this.words.fromRevision, from) }).check()
    await this.page.getByRole('radio', { name: named(this.words.toRevision, to) }).check()
    await this.page.getByRole('button', { name: this.words.choose }).click()
    await this.page.waitForURL(/\/compare\?/u)
  }

  /** One language of what is compared under a heading. */
  side(heading: string, language: Locale): Locator {
    const { languages } = words[this.locale]
    const box = this.page
      .getByRole('main')
      .locator('article, section > div')
      .filter({
        has: this.page.getByRole('heading', { name: heading, exact: true }),
      })
    return box.getByRole('group', { name: languages[language], exact: true })
  }

  async restore(seq: number): Promise<void> {
    await this.page.getByRole('button', { name: named(this.words.restoreRevision, seq) }).click()
    const dialog = this.page.getByRole('alertdialog')
    await dialog.getByRole('button', { name: this.words.restore, exact: true }).click()
    await expect(this.page.getByText(named(this.words.restored, seq))).toBeVisible()
  }
}

const named = (message: string, seq: number) => message.replace('{seq}', String(seq))
