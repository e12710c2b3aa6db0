import { expect, test } from 'vitest'
import { type ShareCard, sharePicture, siteCard } from './share-card'

const card: ShareCard = {
  locale: 'zh',
  name: '12',
  headline: '新桥通车',
  label: '中国',
  picture: { id: '0123456789abcdef', widths: [480], focalX: 0.5, focalY: 0.5 },
}

test('the address names language and story, and stays as long as nothing drawn changes', () => {
  const { path, alt } = sharePicture(card)
  expect(path).toMatch(/^\/share\/zh\/12-[0-9a-f]{12}\.jpg$/u)
  expect(alt).toBe('新桥通车')
  expect(sharePicture({ ...card }).path).toBe(path)
})

test.each<[string, Partial<ShareCard>]>([
  ['headline', { headline: '新桥今晨通车' }],
  ['section', { label: '国际' }],
  ['lead picture', { picture: null }],
  ['focal point', { picture: { id: '0123456789abcdef', widths: [480], focalX: 0.2, focalY: 0.5 } }],
])('another %s gives another address', (_, change) => {
  expect(sharePicture({ ...card, ...change }).path).not.toBe(sharePicture(card).path)
})

test('pages that are no story’s share the site’s own', () => {
  expect(sharePicture(siteCard('en')).path).toMatch(/^\/share\/en\/site-/u)
  expect(siteCard('zh').headline).toBe('一稿两文，逐段对照')
})
