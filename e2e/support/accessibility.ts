import { expect, type Page } from '@playwright/test'
import axe, { type RunOnly } from 'axe-core'
import { atRest } from './at-rest'

/** The themes differ in their colours alone: all else is judged in the first. */
const judged = {
  light: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOnly>

/**
 * Nobody is kept out by the page as it is now, in either theme. It is judged at rest: colours that are
 * still on their way are nobody's. What a frame shows is a page of its own.
 */
export async function expectAccessible(
  page: Page,
  { name = '', part = 'html' }: { name?: string; part?: string } = {},
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await atRest(page)
    const violations = await judge(page, part, judged[colorScheme])
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    expect(found, `${name} ${colorScheme}`).toEqual([])
  }
}

/** A page is given the program once, however often it is judged. */
async function judge(page: Page, part: string, runOnly: RunOnly) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ([part, runOnly]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      // Nobody reads how what is right was found right, and no frame waits for another's result: either
      // would take as long again as the judging itself.
      const options = { resultTypes: ['violations' as const], runOnly, iframes: false }
      const { violations } = await axe.run({ include: [part], exclude: ['iframe'] }, options)
      return violations
    },
    [part, runOnly] as const,
  )
}

/** Nothing reaches beyond a screen of 320 pixels. */
export async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
}
