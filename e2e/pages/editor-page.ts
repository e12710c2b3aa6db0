import { expect, type Locator, type Page } from '@playwright/test'
import type { Locale } from '@/e2e/support/languages'
import { copyElsewhere, giveTo } from '@/e2e/support/other-program'
import { naming, words } from '@/e2e/support/words'

/** A story open for writing. */
export class EditorPage {
  readonly body: Locator
  readonly passages: Locator
  readonly dialog: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
  ) {
    const name = words[locale].newsroom.editor.body
    // Also where a window stands before it, which takes the page behind from those who are read to.
    this.body = page.getByRole('textbox', { name, includeHidden: true })
    this.passages = this.body.locator('> section')
    this.dialog = page.getByRole('dialog')
  }

  async open(number: number) {
    await this.page.goto(`/${this.locale}/newsroom/stories/${number}`)
    await expect(this.body).toBeVisible()
  }

  headline(locale: Locale) {
    return this.#field('headline', locale)
  }

  standfirst(locale: Locale) {
    return this.#field('standfirst', locale)
  }

  #field(field: 'headline' | 'standfirst', locale: Locale) {
    const name = naming(locale, words[this.locale].newsroom.editor[field], this.locale)
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** One language of a passage, counted from 1. */
  panel(number: number, locale: Locale) {
    return this.passages.nth(number - 1).locator(`[data-panel="${locale}"]`)
  }

  /**
   * Sets the cursor behind the last character of a panel. A window that has just closed may give the cursor back to
   * where it was after the click has moved it: whoever writes clicks again then.
   */
  async goTo(number: number, locale: Locale) {
    const panel = this.panel(number, locale)
    // The editor hears of a click by an event of its own, a little after it.
    const holdsCursor = () =>
      panel.evaluate((element) => element.contains(getSelection()?.anchorNode ?? null))
    await expect(async () => {
      await panel.locator(':scope > *').last().click()
      await this.page.keyboard.press('End')
      await expect.poll(holdsCursor, { timeout: 3_000 }).toBe(true)
    }).toPass({ timeout: 20_000 })
  }

  /** Marks what stands before the cursor, and waits until the editor has heard of that too. */
  async selectToStart() {
    await this.page.keyboard.press('Shift+Home')
    await expect.poll(() => this.body.evaluate(isMarkHeard)).toBe(true)
  }

  async type(number: number, locale: Locale, text: string) {
    await this.goTo(number, locale)
    await this.page.keyboard.type(text)
  }

  command(name: string) {
    return this.page.getByRole('button', { name, exact: true })
  }

  says(words: string) {
    return this.page.getByText(words, { exact: true })
  }

  /** A language, where the window shows what changed since it was confirmed. */
  side(language: string) {
    return this.dialog.getByRole('region', { name: language })
  }

  /** How long the text is in a language. */
  counts(locale: Locale) {
    const lengths = this.page.getByLabel('Length', { exact: true }).getByRole('definition')
    return lengths.nth(locale === 'zh' ? 0 : 1)
  }

  /** The paragraphs of each passage: Chinese, then English. */
  texts(): Promise<string[][][]> {
    return this.passages.evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('[data-panel]')].map((panel) =>
          [...panel.children].map((line) => line.textContent ?? '').filter(Boolean),
        ),
      ),
    )
  }

  /** The ids of the passages, in their order. */
  ids(): Promise<(string | null)[]> {
    return this.passages.evaluateAll((sections) =>
      sections.map((section) => section.getAttribute('data-passage')),
    )
  }

  /** Pastes what another program has put on the clipboard, by the browser's own paste. */
  async paste(clip: { html?: string; text: string }) {
    await copyElsewhere(this.page.context(), clip)
    await this.page.keyboard.press('Control+v')
  }

  /** Pastes what no browser has cleaned, as programs may put it on the clipboard. */
  pasteUncleaned(data: { html: string; text: string }) {
    return giveTo(this.body, 'paste', data)
  }

  /** Drops a file onto a panel; a picture where nothing else is said. */
  dropFile(
    number: number,
    locale: Locale,
    { type = 'image/jpeg', ...file }: { name: string; buffer: Buffer; type?: string },
  ) {
    return giveTo(this.#lastLine(number, locale), 'drop', { file: { type, ...file } })
  }

  /** Drops what another program drags onto a panel. */
  drop(number: number, locale: Locale, data: { html?: string; text: string }) {
    return giveTo(this.#lastLine(number, locale), 'drop', data)
  }

  #lastLine(number: number, locale: Locale) {
    return this.panel(number, locale).locator(':scope > *').last()
  }

  /** Nothing that the page sends reaches the store any more. */
  async stopSaving() {
    await this.page.route(sent, (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
  }

  /**
   * The page as it stands saves nothing any more, not even as it goes: what a page sends then comes
   * through where requests are held back from outside, and what it sends late once they are not. The
   * next page that is loaded saves again.
   */
  async cutOff() {
    await this.page.evaluate(() => {
      const reach = window.fetch
      window.fetch = (input, init) =>
        init?.method === 'POST'
          ? Promise.reject(new TypeError('Failed to fetch'))
          : reach(input, init)
    })
  }

  /** Chooses a file where the browser asks for a document. */
  async openDocument(file: { name: string; buffer: Buffer }) {
    const chosen = this.page.waitForEvent('filechooser')
    await this.command('Open a document').click()
    await (await chosen).setFiles({ mimeType: '', ...file })
  }

  async expectSaved(waiting?: { timeout: number }) {
    await expect(this.page.getByText(/^Saved( at |$)/)).toBeVisible(waiting)
  }
}

/** Also what a page sends as it goes, which has the next one's address. */
const sent = '**/newsroom/**'

/** What Tiptap hangs on the element that it writes in, as far as it is asked here. */
type Written = Element & {
  editor: {
    state: { selection: { empty: boolean; head: number } }
    view: { posAtDOM: (node: Node, offset: number) => number }
  }
}

function isMarkHeard(element: Element): boolean {
  const { state, view } = (element as Written).editor
  const shown = getSelection()
  if (!shown?.focusNode || state.selection.empty) return false
  return state.selection.head === view.posAtDOM(shown.focusNode, shown.focusOffset)
}
