import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/db/content'
import { givenText } from '@/features/importing/given/given-document'
import { plainBlocks, readHtml } from './blocks-from-html'
import { blocksFromText, paragraphsFromText } from './blocks-from-text'

const address = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'
const source = { kind: 'player', player: 'youtube', id: 'dQw4w9WgXcQ' }
const video = { type: 'embed', source, title: '' }
const line = (text: string): Block => ({ type: 'paragraph', text: [{ text }] })

function read(html: string) {
  const root = JSDOM.fragment(`<div>${html}</div>`).firstElementChild as Element
  const { blocks, notes } = readHtml(root)
  return { blocks: plainBlocks(blocks), notes }
}

describe('the address of a video', () => {
  test('alone on its line is that video', () => {
    expect(blocksFromText(`通车。\n${address}\n全长3公里。`)).toEqual([
      line('通车。'),
      video,
      line('全长3公里。'),
    ])
    expect(read(`<p><a href="${address}">${address}</a></p>`).blocks).toEqual([video])
  })

  test('within words stays a link, and where it is pasted as plain text, text', () => {
    expect(blocksFromText(`See ${address}`)).toEqual([line(`See ${address}`)])
    expect(read(`<p><a href="${address}">The film</a></p>`).blocks).toMatchObject([
      { type: 'paragraph' },
    ])
    expect(paragraphsFromText(address)).toEqual([line(address)])
  })

  test('that is shortened stays as text, and is told of', () => {
    const short = 'https://b23.tv/abc1234'
    const notes = [{ kind: 'shortAddress', words: short }]
    expect(givenText(short)).toMatchObject({ plain: [line(short)], notes })
    expect(read(`<p>${short}</p>`)).toMatchObject({ blocks: [line(short)], notes })
  })
})

describe('the frame of another page', () => {
  test('of a player we know is its video, with its title', () => {
    expect(
      read(
        '<figure><iframe title="Opening" src="//player.bilibili.com/player.html?bvid=BV1GJ411x7h7"></iframe><figcaption>通车</figcaption></figure>',
      ),
    ).toEqual({
      blocks: [
        {
          type: 'embed',
          source: { kind: 'player', player: 'bilibili', id: 'BV1GJ411x7h7' },
          title: 'Opening',
        },
        line('通车'),
      ],
      notes: [],
    })
  })

  test('of any other site is left out, and told of', () => {
    const { blocks, notes } = read(
      '<iframe title="Map" src="https://maps.example.org/youtube.com/watch"></iframe>',
    )
    expect(blocks).toEqual([])
    expect(notes).toEqual([{ kind: 'embed', words: 'Map' }])
  })
})

describe('our own markup', () => {
  const copied = (block: object) =>
    `<figure data-embed='${JSON.stringify(block).replaceAll("'", '&#39;')}'><figcaption>▶ words</figcaption></figure>`

  test('comes back as it was copied', () => {
    const block = {
      ...video,
      caption: '说明',
      transcript: 'One\nTwo',
      still: { mediaId: '00000000000000a1' },
    }
    expect(read(copied(block)).blocks).toEqual([block])
  })

  test.each([
    { ...video, source: { kind: 'player', player: 'constructor', id: 'dQw4w9WgXcQ' } },
    { ...video, source: { ...source, id: '"><script>alert(1)</script>' } },
    { ...video, still: { mediaId: '../../etc/passwd' } },
    { type: '__proto__' },
  ])('with anything else in it is read as text: %o', (block) => {
    expect(read(copied(block)).blocks).toEqual([line('▶ words')])
  })
})
