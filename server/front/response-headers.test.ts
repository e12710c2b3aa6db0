import { expect, test } from 'vitest'
import { frameSources, newsroomPolicy, pagePolicy, safetyFor } from './response-headers'

test('a readers page may frame the players that the settings allow, and no others', () => {
  expect(frameSources(['vimeo'])).toEqual(['frame-src https://player.vimeo.com'])
  expect(frameSources([])).toEqual([])
  expect(pagePolicy()).toContain(
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://player.bilibili.com;',
  )
})

test('browsers are bound to TLS where the site is reached by it, and nowhere else', () => {
  expect(safetyFor('https://news.example')).toHaveProperty(
    'Strict-Transport-Security',
    'max-age=31536000',
  )
  expect(safetyFor('http://localhost:3000')).not.toHaveProperty('Strict-Transport-Security')
})

test('a page has the styles and scripts that lie here, and those of its own that are named', () => {
  expect(pagePolicy()).toContain("; script-src 'self'; style-src 'self';")
  const sources = { styles: ["'sha256-abc='"], scripts: ["'sha256-def='"] }
  expect(pagePolicy(sources)).toContain(
    "; script-src 'self' 'sha256-def='; style-src 'self' 'sha256-abc=';",
  )
})

test('no page runs what stands in it, and none is framed by others', () => {
  for (const policy of [pagePolicy(), newsroomPolicy('mark')]) {
    expect(policy).not.toContain("'unsafe-")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
  }
})

test('the newsroom makes markup and code of text by named policies alone, and readers’ pages by none', () => {
  const allowed = 'trusted-types default diptych-inert ProseMirrorClipboard'
  expect(newsroomPolicy('mark')).toContain(allowed)
  expect(pagePolicy()).toContain("trusted-types 'none'")
})
