import { randomInt } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'

/** The pages that lead into the newsroom, in English. */
export class DoorPage {
  readonly page: Page
  readonly password: Locator
  readonly enter: Locator

  constructor(page: Page) {
    this.page = page
    this.password = page.getByLabel('Password', { exact: true })
    this.enter = page.getByRole('button', { name: 'Sign in', exact: true })
  }

  /** Comes from an address of its own, or the limit on attempts would meet the whole suite. */
  async fromElsewhere(): Promise<this> {
    const address = Array.from({ length: 3 }, () => randomInt(256)).join('.')
    await this.page.setExtraHTTPHeaders({ 'x-forwarded-for': `10.${address}` })
    return this
  }

  async signIn(email: string, password: string, site = ''): Promise<void> {
    await this.page.goto(`${site}/en/newsroom/sign-in`)
    await this.page.getByLabel('E-mail').fill(email)
    await this.password.fill(password)
    await this.enter.click()
  }

  /** Takes up an invitation or a set-up link; the address is asked for by the latter alone. */
  async createAccount(account: { name: string; email?: string; password: string }): Promise<void> {
    await this.page.getByLabel('Name').fill(account.name)
    if (account.email) await this.page.getByLabel('E-mail').fill(account.email)
    await this.page.getByLabel('Password', { exact: true }).fill(account.password)
    await this.page.getByRole('button', { name: 'Create account' }).click()
  }

  async giveCode(label: 'Code' | 'Recovery code', code: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(code)
    await this.page.getByRole('button', { name: 'Continue' }).click()
  }
}
