import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildPassage } from '@/db/factories/content'
import { markupVectors } from '@/db/factories/markup-vectors'
import { importDocument } from '@/e2e/support/import-document'
import { test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'

/** What a vector leaves open, so that it does not swallow those behind it. */
const open = 'script style title textarea select noscript template iframe svg math'
const closings = `]]>-->${open.replaceAll(/(\w+) ?/gu, '</$1>')}`

/** What a page holds that text of people's must never become. */
function strangersIn(): string[] {
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
}

/** Opens an address, and says what of it ran, was stopped from running, or is there that must not be. */
async function faultsOf(page: Page, address: string, told: string[]): Promise<string[]> {
  told.length = 0
  await page.goto(address)
  await page.waitForLoadState('load')
  return [...told, ...(await page.evaluate(strangersIn))].map((fault) => `${address}: ${fault}`)
}

test('no markup that people bring becomes part of a page, and none of it runs', async ({
  page,
  newsroom,
  library,
  site,
}, testInfo) => {
  test.setTimeout(300_000)
  const told: string[] = []
  await page.exposeFunction('ran', () => told.push('ran'))
  await page.exposeFunction('stopped', (what: string) => told.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // A library asks whether it may, and does without.
      if (blockedURI === 'eval') return
      Reflect.get(window, 'stopped')(`stopped: ${effectiveDirective} ${blockedURI}`)
    })
  })
  page.on('dialog', (dialog) => dialog.dismiss())

  // As text of a story, three hundred to a page, and as its headline, byline and standfirst.
  const passages = markupVectors.map((vector, index) => buildPassage(`p${index}`, vector, vector))
  const some = markupVectors
    .slice(0, 8)
    .join(' ')
    .replaceAll(/\p{Cc}/gu, '')
  const both = { zh: some, en: some }
  const shared = { headline: both, standfirst: both, byline: both, translator: both }
  const { number } = newsroom.live(both, { ...shared, passages: passages.slice(0, 300) })
  const rest = newsroom.live(both, { passages: passages.slice(300) })
  const draft = newsroom.draft('a colleague', { ...shared, passages: passages.slice(0, 50) })
  const picture = await library.picture(`"><img src=x onerror=ran()>.jpg`)

  // As a page that is imported, where markup is read as markup.
  const file = join(testInfo.outputPath(), 'vectors.html')
  await testInfo.attach('vectors', { body: markupVectors.join('\n') })
  // What is left open would swallow those that follow, and a page that declares entities is not read at all.
  const asMarkup = markupVectors.filter((vector) => !vector.includes('<!ENTITY'))
  const sides = (word: string) =>
    asMarkup.map((vector) => `<p>${word} ${vector}${closings}</p>`).join('\n')
  await writeFile(
    file,
    `<html><body><h1>标记</h1><p>新桥今天上午通车，两岸居民步行过江。</p>${sides('这是标记')}<h1>Markup</h1><p>The new bridge opened this morning, and people walked across.</p>${sides('This is markup')}</body></html>`,
  )
  const imported = await importDocument(file, { DATA_DIR: site.dataDir }, { publish: false })
  newsroom.publishByNumber(imported)

  const me = await newsroom.signIn(page, 'administrator', some.slice(0, 80))
  newsroom.comment(draft.number, me.id, 'p0', some)
  const room = (path: string) => `/en/newsroom${path}`
  const faults: string[] = []
  for (const address of [
    ...[number, rest.number, imported].flatMap((each) => [
      `/en/news/${each}`,
      `/zh/news/${each}/any/parallel`,
    ]),
    ...[
      '/en',
      '/zh',
      '/en/archive',
      `/en/search?q=${encodeURIComponent('<script>ran()</script>')}`,
    ],
    ...['/en/search?q=script', `/en/preview/story/${draft.number}`, '/en/feed.xml', '/en/atom.xml'],
    ...[
      '/zh/bilingual.xml',
      `/api/v1/stories/${number}?locale=en`,
      `/en/news/${number}/ninjs.json`,
    ],
    ...['', '/people', '/audit', '/media', `/media/${picture.id}`, '/account'].map(room),
    ...['', '/history', '/history/compare?from=1&to=1', '/preview'].map((path) =>
      room(`/stories/${draft.number}${path}`),
    ),
  ]) {
    faults.push(...(await faultsOf(page, address, told)))
  }
  expect(faults).toEqual([])
})
