import type { Locator, Page } from '@playwright/test'

/** Waits until nothing on the page is on its way: neither colours nor parts nor letters. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What never ends, as a light that pulses, is at rest in its way.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
    await document.fonts.ready
  })
}

/** Where a part of a page stands when the page is at rest. */
export async function boxOf(part: Locator) {
  await part.waitFor()
  await atRest(part.page())
  const box = await part.boundingBox()
  if (!box) throw new Error(`${part} is not shown`)
  const { x, y, width, height } = box
  return { x, y, width, height, right: x + width, bottom: y + height }
}

/** A property of a part's style as the page has computed it when it is at rest. */
export async function styleOf(part: Locator, property: string): Promise<string> {
  await part.waitFor({ state: 'attached' })
  await atRest(part.page())
  return part.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  )
}

/** The colour of the paper that a page is printed on. */
export const paperOf = (page: Page) => styleOf(page.locator('html'), 'background-color')
