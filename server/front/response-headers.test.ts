import { expect, test } from 'vitest'
import { frameSources, newsroomPolicy, pagePolicy, safetyFor } from './response-headers'

test('a readers page may frame the players that the settings allow, and no others', () => {
  expect(frameSources(['vimeo'])).toEqual(['frame-src https://player.vimeo.com'])
  expect(frameSources([])).toEqual([])
  expect(pagePolicy).toContain(
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

test('no page runs what stands in it, and none is framed by others', () => {
  for (const policy of [pagePolicy, newsroomPolicy('mark')]) {
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-|'unsafe-eval'/u)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
  }
})
