import { describe, expect, test } from 'vitest'
import { finishHtml } from './finish-html'

const asIs = (path: string) => path
const finish = (html: string) => finishHtml(html, asIs).html

describe('finishHtml', () => {
  test.each([
    ['<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['<script>self.__next_f.push([1,"<p>flight</p>"])</script>'],
    ['<script id="_R_">\nrequestAnimationFrame(function(){})\n</script>'],
    ['<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ['<link rel="modulepreload" href="/_next/a.js"/>'],
    ['<!--$-->'],
    ['<!-- -->'],
    ['<div hidden=""><!--$--><!--/$--></div>'],
  ])('takes out %s', (part) => {
    expect(finish(`<p>a</p>${part}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })

  test.each([
    ['<script src="/assets/site.js" defer=""></script>'],
    ['<script type="application/ld+json">{"headline":"<!-- not a comment -->"}</script>'],
    ['<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ['<link rel="preload" as="image" href="/media/1/640.avif"/>'],
    ['<meta name="description" content="&lt;script&gt;"/>'],
  ])('leaves %s', (part) => {
    expect(finish(part)).toBe(part)
  })

  test('takes the status from the mark and the mark from the page', () => {
    const page =
      '<html lang="zh-Hans"><head><meta name="diptych:status" content="404"/></head></html>'
    expect(finishHtml(page, asIs)).toEqual({
      html: '<html lang="zh-Hans"><head></head></html>',
      status: 404,
      language: 'zh-Hans',
    })
  })

  test('a mark that flight data quotes is none', () => {
    const page = '<script>push("<meta name=\\"diptych:status\\" content=\\"404\\"/>")</script>'
    expect(finishHtml(page, asIs)).toEqual({ html: '', status: null, language: null })
  })

  test('assets get their version', () => {
    const page = '<link rel="icon" href="/assets/icon.svg"/><a href="/zh/news/1/assets">x</a>'
    expect(finishHtml(page, (path) => `${path}?v=1`).html).toBe(
      '<link rel="icon" href="/assets/icon.svg?v=1"/><a href="/zh/news/1/assets">x</a>',
    )
  })
})
