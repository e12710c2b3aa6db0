import { expect, test } from 'vitest'
import { frameSources, pagePolicy } from './response-headers'

test('a readers page may frame the players that the settings allow, and no others', () => {
  expect(frameSources(['vimeo'])).toEqual(['frame-src https://player.vimeo.com'])
  expect(frameSources([])).toEqual([])
  expect(pagePolicy).toContain(
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://player.bilibili.com;',
  )
})
