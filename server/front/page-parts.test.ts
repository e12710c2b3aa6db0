import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashSource } from './hash-source'
import { readPageParts } from './page-parts'

const folder = mkdtempSync(join(tmpdir(), 'diptych-styles-'))
const folders = { sheets: join(folder, 'sheets'), scripts: join(folder, 'scripts') }
mkdirSync(folders.sheets)
mkdirSync(folders.scripts)
writeFileSync(
  join(folders.sheets, 'site.css'),
  '.a{margin:0}.b{margin:0}p>i{margin:0}iframe.open{margin:0}',
)
writeFileSync(
  join(folders.scripts, 'site.js'),
  "document.createElement('iframe').className = 'open'",
)
const parts = readPageParts(folders)

const linkTo = (file: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${file}" data-precedence="next"/>`

test('a page gets what it uses of its sheet, and what its scripts may come to use', () => {
  const { html, sources } = parts.inline(`${linkTo('site.css')}<p class="a x&gt;y"></p>`)
  const css = '.a{margin:0}iframe.open{margin:0}'
  expect(html).toBe(`<style>${css}</style><p class="a x&gt;y"></p>`)
  expect(sources).toEqual({ styles: [hashSource(css)], scripts: [] })
})

test('a script that a page would wait for stands in it, and no other', () => {
  writeFileSync(join(folders.scripts, 'theme.js'), 'first()\n')
  const later = '<script src="/assets/site.js?v=1" defer=""></script>'
  const page = `<script src="/assets/theme.js?v=1"></script>${later}`
  const { html, sources } = readPageParts(folders).inline(page)
  expect(html).toBe(`<script>first()\n</script>${later}`)
  expect(sources).toEqual({ styles: [], scripts: [hashSource('first()\n')] })
})

test.each([linkTo('other.css'), '<script src="/assets/other.js"></script>'])(
  'what is not there stays as it is: %s',
  (page) => {
    expect(parts.inline(page)).toEqual({ html: page, sources: { styles: [], scripts: [] } })
  },
)

test('a page brings the rules of its links, which its policy names', () => {
  const { html, sources } = parts.inline('<head><title>a</title></head><body></body>')
  const [, rules = ''] = /<script type="speculationrules">(.+)<\/script><\/head>/u.exec(html) ?? []
  expect(JSON.parse(rules).prefetch).toMatchObject([
    {
      source: 'document',
      eagerness: 'moderate',
      where: { and: [{ href_matches: '/*' }, {}, {}, {}] },
    },
  ])
  expect(rules).toContain('{"not":{"href_matches":"/*/newsroom*"}}')
  expect(sources.scripts).toEqual([hashSource(rules)])
})
