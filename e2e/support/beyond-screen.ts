import type { Page } from '@playwright/test'

/** What reaches beyond the screen where the page scrolls sideways; what scrolls within itself may. */
export function reachingBeyond(page: Page, width: number): Promise<string[]> {
  return page.evaluate((screen) => {
    if (document.documentElement.scrollWidth <= screen) return []
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > screen + 1,
    )
    return ['the page', ...beyond.map((element) => `${element.tagName} ${element.className}`)]
  }, width)
}
