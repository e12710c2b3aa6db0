import { expect, test } from 'vitest'
import { framesOf, newsroomPolicy, pagePolicy, safetyFor } from './response-headers'

const none = { styles: [], scripts: [], frames: [] }

test('a page may frame the players that it has a button for and the settings allow, and no others', () => {
  const page = '<button data-player="https://player.vimeo.com/video/1?autoplay=1&amp;dnt=1">'
  expect(framesOf(page, ['youtube', 'vimeo'])).toEqual(['https://player.vimeo.com'])
  expect(framesOf(page, ['youtube'])).toEqual([])
  expect(framesOf('<p>https://player.vimeo.com/video/1</p>', ['vimeo'])).toEqual([])
  const frames = ['https://player.vimeo.com']
  expect(pagePolicy({ ...none, frames })).toContain('; frame-src https://player.vimeo.com;')
  expect(pagePolicy()).not.toContain('frame-src')
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
  expect(pagePolicy({ ...none, ...sources })).toContain(
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
