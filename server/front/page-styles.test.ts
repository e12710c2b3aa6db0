import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPageStyles } from './page-styles'

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
const styles = readPageStyles(folders)

const linkTo = (file: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${file}" data-precedence="next"/>`

test('a page gets what it uses of its sheet, and what its scripts may come to use', () => {
  const { html, sources } = styles.inline(`${linkTo('site.css')}<p class="a x&gt;y"></p>`)
  const css = '.a{margin:0}iframe.open{margin:0}'
  expect(html).toBe(`<style>${css}</style><p class="a x&gt;y"></p>`)
  expect(sources).toEqual([`'sha256-${createHash('sha256').update(css).digest('base64')}'`])
})

test('a sheet that is not there stays a link', () => {
  const page = `${linkTo('other.css')}<p class="a"></p>`
  expect(styles.inline(page)).toEqual({ html: page, sources: [] })
})
