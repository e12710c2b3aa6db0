import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlayerVideo, isShortened, players, videoAt, videoFrame, videoPage } from './players'

describe('the address of a video', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', { player: 'youtube', id: 'dQw4w9WgXcQ' }],
    [
      'https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=1m30s',
      { player: 'youtube', id: 'dQw4w9WgXcQ', start: 90 },
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ?si=abc&t=42',
      { player: 'youtube', id: 'dQw4w9WgXcQ', start: 42 },
    ],
    ['youtube.com/shorts/dQw4w9WgXcQ', { player: 'youtube', id: 'dQw4w9WgXcQ' }],
    [
      'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
      { player: 'youtube', id: 'dQw4w9WgXcQ' },
    ],
    [
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=7',
      { player: 'youtube', id: 'dQw4w9WgXcQ', start: 7 },
    ],
    ['https://vimeo.com/76979871', { player: 'vimeo', id: '76979871' }],
    [
      'https://vimeo.com/76979871/0abc123def#t=65s',
      { player: 'vimeo', id: '76979871/0abc123def', start: 65 },
    ],
    [
      'https://player.vimeo.com/video/76979871?h=0abc123def',
      { player: 'vimeo', id: '76979871/0abc123def' },
    ],
    ['https://vimeo.com/channels/staffpicks/76979871', { player: 'vimeo', id: '76979871' }],
    [
      'https://www.bilibili.com/video/BV1GJ411x7h7/?spm_id_from=333',
      { player: 'bilibili', id: 'BV1GJ411x7h7' },
    ],
    ['https://m.bilibili.com/video/BV1GJ411x7h7?p=3', { player: 'bilibili', id: 'BV1GJ411x7h7/3' }],
    ['https://www.bilibili.com/video/AV170001', { player: 'bilibili', id: 'av170001' }],
    [
      '//player.bilibili.com/player.html?aid=170001&bvid=BV1GJ411x7h7&page=1',
      { player: 'bilibili', id: 'BV1GJ411x7h7' },
    ],
  ])('%s', (address, video) => {
    expect(videoAt(address)).toEqual(video)
    expect(isPlayerVideo({ ...video })).toBe(true)
  })

  test.each([
    ['another site', 'https://example.org/watch?v=dQw4w9WgXcQ'],
    ['a host that only ends alike', 'https://notyoutube.com/watch?v=dQw4w9WgXcQ'],
    ['a host that begins alike', 'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ'],
    ['a name and password before the host', 'https://youtube.com@example.org/watch?v=dQw4w9WgXcQ'],
    ['a channel', 'https://www.youtube.com/@channel'],
    ['an id with markup', 'https://www.youtube.com/watch?v="><script>'],
    ['an id that climbs', 'https://www.bilibili.com/video/..%2F..%2Fx'],
    ['the name of what every object has', 'https://www.youtube.com/watch?v=__proto__'],
    ['a script', 'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ'],
    ['a file', 'file:///youtube.com/watch?v=dQw4w9WgXcQ'],
    ['words around it', 'see https://youtu.be/dQw4w9WgXcQ now'],
    ['a huge one', `https://www.youtube.com/watch?v=dQw4w9WgXcQ&x=${'x'.repeat(1_000_000)}`],
    ['nothing', ''],
  ])('is not found in %s', (_, address) => expect(videoAt(address)).toBeNull())

  test('that is shortened is told from others', () => {
    expect(isShortened('https://b23.tv/abc1234')).toBe(true)
    expect(isShortened('https://www.bilibili.com/video/BV1GJ411x7h7')).toBe(false)
    expect(videoAt('https://b23.tv/BV1GJ411x7h7')).toBeNull()
  })

  test('leads from its own page back to the same video', () => {
    const video = fc.oneof(
      fc.record({
        player: fc.constant('youtube' as const),
        id: fc.stringMatching(players.youtube.id),
      }),
      fc.record({ player: fc.constant('vimeo' as const), id: fc.stringMatching(players.vimeo.id) }),
      fc.record({
        player: fc.constant('bilibili' as const),
        id: fc.stringMatching(/^(?:BV[0-9A-Za-z]{10}|av\d{1,15})(?:\/[2-9])?$/u),
      }),
    )
    fc.assert(
      fc.property(video, fc.integer({ min: 0, max: 86_400 }), (one, start) => {
        const whole = { ...one, ...(start > 0 && { start }) }
        expect(videoAt(videoPage(whole))).toEqual(whole)
        expect(new URL(videoFrame(whole)).origin).toBe(players[one.player].origin)
      }),
    )
  })

  test('is read in any text without a fault', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), (url) => void videoAt(url)))
    fc.assert(fc.property(fc.string(), (text) => void videoAt(text)))
  })
})

test.each([
  { player: 'constructor', id: 'dQw4w9WgXcQ' },
  { player: '__proto__', id: 'dQw4w9WgXcQ' },
  { player: 'youtube', id: '../../../etc' },
])('$player has no video $id', (video) => expect(isPlayerVideo(video)).toBe(false))
