import type { Page } from '@playwright/test'

/**
 * Has loading a page wait until React has taken it up: the server has drawn its buttons long before, and
 * what is pressed too early is lost. Whoever says what else to wait for is not held up.
 */
export function waitUntilTakenUp(page: Page): void {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  const takenUp = async <Loaded>(loading: Promise<Loaded>): Promise<Loaded> => {
    const loaded = await loading
    await page.waitForFunction(isTakenUp)
    return loaded
  }
  page.goto = (url, options) =>
    options?.waitUntil ? goto(url, options) : takenUp(goto(url, options))
  page.reload = (options) => (options?.waitUntil ? reload(options) : takenUp(reload(options)))
}

/** The newsroom keeps its pages from being translated by the browser as soon as its script runs. */
function isTakenUp(): boolean {
  const isOfNewsroom = document.querySelector('body .notranslate') !== null
  return !isOfNewsroom || !document.documentElement.translate
}
