import type { Page } from '@playwright/test'
import { markupVectors } from '@/db/factories/markup-vectors'
import { reachingBeyond } from './beyond-screen'

/** What a vector leaves open, so that it does not swallow those behind it. */
const open = 'script style title textarea select noscript template iframe svg math'
const closings = `]]>-->${open.replaceAll(/(\w+) ?/gu, '</$1>')}`

/** Markup that would run, each behind a word; a page that declares entities is not read at all. */
export function hostileMarkup(word: string): string {
  const vectors = markupVectors.filter((vector) => !vector.includes('<!ENTITY'))
  return vectors.map((vector) => `<p>${word} ${vector}${closings}</p>`).join('\n')
}

/** Some markup that would run, as words of a line. */
export const hostileLine = markupVectors
  .slice(0, 8)
  .join(' ')
  .replaceAll(/\p{Cc}/gu, '')

/** Notes whatever of people's text runs, is stopped from running, asks or is asked for. */
export async function watchForStrangers(page: Page): Promise<string[]> {
  const told: string[] = []
  await page.exposeFunction('ran', () => told.push('ran'))
  await page.exposeFunction('stopped', (what: string) => told.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { effectiveDirective, blockedURI, sample } = violation
      // Polyfills ask whether code may be made of text, and do without.
      if (blockedURI === 'eval' || (sample.startsWith('Function|') && !sample.includes('ran')))
        return
      Reflect.get(window, 'stopped')(`stopped: ${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  page.on('dialog', (dialog) => {
    told.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url())
    const home = page.url().startsWith('http') ? new URL(page.url()).origin : origin
    // Vectors ask for a file called x beside the page.
    const isStrange = origin !== home || pathname.endsWith('/x')
    if (protocol.startsWith('http') && isStrange) told.push(`asked: ${request.url()}`)
  })
  return told
}

/** What a page holds that text of people's must never become. */
export async function strangersOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        const runs = /^on/iu.test(name) || name === 'srcdoc'
        const leads = /^(?:href|src|action|formaction|data|xlink:href)$/iu.test(name)
        const isBad =
          leads && /^[\s\p{Cc}]*(?:javascript|vbscript|data:text|data:image\/svg)/iu.test(value)
        return runs || isBad ? [`${element.tagName} ${name}=${value.slice(0, 80)}`] : []
      }),
    )
    const elements = document.querySelectorAll(
      'body :is(base, meta[http-equiv], object, embed, marquee, math)',
    )
    return [...found, ...[...elements].map(({ outerHTML }) => outerHTML.slice(0, 80))]
  })
}

/** Opens an address, and says what of it ran, was stopped from running, or is there that must not be. */
export async function faultsOf(page: Page, address: string, told: string[]): Promise<string[]> {
  told.length = 0
  await page.goto(address)
  await page.waitForLoadState('load')
  const faults = [...told, ...(await strangersOn(page)), ...(await outOfShape(page))]
  return faults.map((fault) => `${address}: ${fault}`)
}

const screens = [
  { width: 1280, height: 720 },
  { width: 375, height: 720 },
]

/** What of a page has lost its place, on a wide and on a narrow screen. What is no page of ours has none. */
async function outOfShape(page: Page): Promise<string[]> {
  if ((await page.locator('main').count()) === 0) return []
  const faults: string[] = []
  for (const screen of screens) {
    await page.setViewportSize(screen)
    const beyond = await reachingBeyond(page, screen.width)
    const isInOrder = await page.evaluate(() => {
      const parts = ['header:not(main *)', 'main', 'footer:not(main *)']
        .flatMap((part) => document.querySelector(part) ?? [])
        .map((part) => part.getBoundingClientRect())
      return parts.every(({ top }, at) => at === 0 || top >= (parts[at - 1]?.bottom ?? 0) - 1)
    })
    faults.push(
      ...beyond.slice(0, 3).map((part) => `${screen.width} wide, beyond the screen: ${part}`),
      ...(isInOrder ? [] : [`${screen.width} wide: head, text and foot are out of order`]),
    )
  }
  return faults
}
