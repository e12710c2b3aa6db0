import { expect, type Locator, type Page } from '@playwright/test'
import type { Messages } from 'next-intl'
import type { Locale, PerLocale } from '@/e2e/support/languages'
import { naming, words } from '@/e2e/support/words'
import { EditorPage } from './editor-page'

type Words = Messages['newsroom']['work']
type Step = keyof Words['steps']

/** The panel beside the text of a story: where it stands, and what can be done next. */
export class StoryPanel {
  readonly words: Words
  /** The text beside it. */
  readonly editor: EditorPage
  readonly region: Locator
  readonly standing: Locator
  readonly comments: Locator
  readonly dialog: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
  ) {
    this.words = words[locale].newsroom.work
    this.region = page.getByRole('region', { name: this.words.title, exact: true })
    this.standing = this.region.getByRole('region', { name: this.words.standing })
    this.comments = this.region.getByRole('region', { name: this.words.comments.title })
    this.editor = new EditorPage(page, locale)
    this.dialog = this.editor.dialog
  }

  async open(number: number): Promise<void> {
    await this.editor.open(number)
    await expect(this.region).toBeVisible()
    // The server has drawn its buttons, and a click that comes before React has taken them up is lost.
    await expect.poll(() => this.region.evaluate(isTakenUp)).toBe(true)
  }

  /** A sentence of the panel that names a language. */
  naming(language: Locale, sentence: string): string {
    return naming(language, sentence, this.locale)
  }

  step(step: Step): Locator {
    return this.region.getByRole('button', { name: this.words.steps[step], exact: true })
  }

  /** The steps that are offered, in their order. */
  steps(): Locator {
    return this.region
      .getByRole('region', { name: this.words.next, exact: true })
      .getByRole('button')
  }

  /** The ways to what readers have. */
  livePages(): Locator {
    return this.region.getByRole('list', { name: this.words.livePages }).getByRole('link')
  }

  async confirm(deed: keyof Words['go']): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.go[deed], exact: true }).click()
  }

  /** Takes a step that needs no more than a yes. */
  async publish(step: 'publish' | 'update' | 'republish' = 'publish'): Promise<void> {
    await this.step(step).click()
    await this.confirm(step)
    await expect(this.dialog).toBeHidden()
    await this.sees(this.words.done[step])
  }

  /** Where who publishes says to have read the languages beside each other. */
  readBoth(): Locator {
    return this.dialog.getByRole('checkbox', { name: /^I have read both languages/u })
  }

  async chooseLanguages(...chosen: Locale[]): Promise<void> {
    for (const locale of ['zh', 'en'] as const) {
      const box = this.dialog.getByRole('checkbox', { name: words[this.locale].languages[locale] })
      await box.setChecked(chosen.includes(locale))
    }
  }

  async writeNotes(notes: PerLocale<string>): Promise<void> {
    for (const locale of ['zh', 'en'] as const) {
      const note = notes[locale]
      if (note) await this.dialog.getByLabel(this.naming(locale, this.words.note)).fill(note)
    }
  }

  /** @param time as a clock of the site shows it */
  async chooseTime(time: string): Promise<void> {
    const later = this.dialog.getByRole('radio', { name: this.words.later })
    const field = this.dialog.locator('input[type="datetime-local"]')
    await expect(later.or(field).first()).toBeVisible()
    if (await later.isVisible()) await later.check()
    await field.fill(time)
  }

  /** Who asks for a language stands in a list within its own. */
  edition(locale: Locale): Locator {
    const items = this.standing.getByRole('listitem')
    return items.filter({ hasText: words[this.locale].languages[locale] }).first()
  }

  async stands(states: Record<Locale, string>): Promise<void> {
    for (const locale of ['zh', 'en'] as const) {
      await expect(this.edition(locale)).toContainText(states[locale])
    }
  }

  /** Waits for the report on what was done; one of the same words may still stand from before. */
  async sees(report: string): Promise<void> {
    await expect(this.page.getByText(report, { exact: true }).first()).toBeVisible()
  }
}

/** React notes its own properties at each element that it has taken up. */
function isTakenUp(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith('__reactProps'))
}
