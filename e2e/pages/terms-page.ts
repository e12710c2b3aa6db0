import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

type TermFile = { name: string; mimeType: string; buffer: Buffer }

/** The glossary, in English. */
export class TermsPage {
  readonly dialog: Locator
  readonly list: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog')
    this.list = page.getByRole('list', { name: 'Glossary' })
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/en/newsroom/terms${query}`)
  }

  term(text: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: text })
  }

  async startAdding(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add term' }).click()
  }

  /** Fills the forms of the open window, a form a line. */
  async fill(forms: { zh?: string; en?: string; ar?: string; notEn?: string }): Promise<void> {
    const { zh, en, ar, notEn } = forms
    if (zh !== undefined) await this.dialog.getByLabel('Chinese forms', { exact: true }).fill(zh)
    if (en !== undefined) await this.dialog.getByLabel('English forms', { exact: true }).fill(en)
    if (ar !== undefined) await this.dialog.getByLabel('Arabic forms', { exact: true }).fill(ar)
    if (notEn !== undefined) await this.dialog.getByLabel('English forms not to use').fill(notEn)
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save' }).click()
  }

  async choose(file: TermFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Import', exact: true }).click()
    await (await chooser).setFiles(file)
  }

  /** The whole glossary as the site gives it away. */
  async export(format: string): Promise<TermFile> {
    await this.page.getByRole('button', { name: 'Export' }).click()
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('menuitem', { name: format }).click()
    const file = await download
    return {
      name: file.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: await readFile(await file.path()),
    }
  }

  async find(text: string, domain?: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Find terms' }).fill(text)
    if (domain) await this.page.getByLabel('Domain').selectOption({ label: domain })
    await this.page.getByRole('button', { name: 'Find', exact: true }).click()
  }
}
