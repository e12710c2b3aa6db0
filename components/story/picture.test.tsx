import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Picture } from './picture'

const file = {
  id: '0123456789abcdef',
  width: 1600,
  height: 1000,
  widths: [480, 960, 1440],
  focalX: 0.52,
  focalY: 0.18,
}

const render = (isFirst?: boolean) =>
  renderToStaticMarkup(<Picture file={file} alt="A bridge" sizes="50vw" isFirst={isFirst} />)

test('offers every width, the smallest format first', () => {
  const [avif, webp, jpg] = render().match(/srcSet="[^"]+"/g) ?? []
  expect(avif).toContain(
    '/media/0123456789abcdef/480.avif 480w, /media/0123456789abcdef/960.avif 960w',
  )
  expect(webp).toContain('/media/0123456789abcdef/1440.webp 1440w')
  expect(jpg).toContain('/media/0123456789abcdef/480.jpg 480w')
})

test('keeps the place of the picture and says what it shows', () => {
  expect(render()).toContain('alt="A bridge" width="1600" height="1000"')
})

test('waits until the picture comes into view, unless it is what is seen first', () => {
  expect(render()).toContain('loading="lazy"')
  expect(render(true)).toContain('loading="eager" fetchPriority="high"')
})

test('says what colour is to stand in its place until it is there', () => {
  const coloured = { ...file, colour: '#c8280a' }
  const picture = (one: typeof file) =>
    renderToStaticMarkup(<Picture file={one} alt="" sizes="50vw" />)
  expect(picture(coloured)).toContain('data-colour="#c8280a"')
  expect(picture(file)).not.toContain('data-colour')
})

test('says in tenths where a crop has its middle', () => {
  expect(render()).toContain('data-focal-y="2"')
  expect(render()).not.toContain('data-focal-x')
})
