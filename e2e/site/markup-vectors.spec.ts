import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPassage } from '@/db/factories/content'
import { markupVectors } from '@/db/factories/markup-vectors'
import { importDocument } from '@/e2e/support/import-document'
import { test } from '@/e2e/support/library'
import { expect } from '@/e2e/support/newsroom'
import { faultsOf, hostileLine, hostileMarkup, watchForStrangers } from '@/e2e/support/strangers'

test('no markup that people bring becomes part of a page, and none of it runs', async ({
  page,
  newsroom,
  library,
  site,
}, testInfo) => {
  test.setTimeout(300_000)
  const told = await watchForStrangers(page)

  // As text of a story, three hundred to a page, and as its headline, byline and standfirst.
  const passages = markupVectors.map((vector, index) => buildPassage(`p${index}`, vector, vector))
  const some = hostileLine
  const both = { zh: some, en: some }
  const shared = { headline: both, standfirst: both, byline: both, translator: both }
  const { number } = newsroom.live(both, { ...shared, passages: passages.slice(0, 300) })
  const rest = newsroom.live(both, { passages: passages.slice(300) })
  const draft = newsroom.draft('a colleague', { ...shared, passages: passages.slice(0, 50) })
  const picture = await library.picture(`"><img src=x onerror=ran()>.jpg`)

  // As a page that is imported, where markup is read as markup.
  const file = join(testInfo.outputPath(), 'vectors.html')
  await testInfo.attach('vectors', { body: markupVectors.join('\n') })
  await writeFile(
    file,
    `<html><body><h1>标记</h1><p>新桥今天上午通车，两岸居民步行过江。</p>${hostileMarkup('这是标记')}<h1>Markup</h1><p>The new bridge opened this morning, and people walked across.</p>${hostileMarkup('This is markup')}</body></html>`,
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
