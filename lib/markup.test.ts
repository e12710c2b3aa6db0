import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { element, escapeText, unescapeText, writeMarkup, xmlDocument } from './markup'

/** Whatever a person, an import or an accident may have put into a text. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '<!--',
        '-->',
        '&amp;',
        '&#0;',
        '<b>',
        '"',
        "'",
        '\r\n',
        '\t',
        '\u0000',
        '\u0008',
        '\uD83D',
        '\uFFFF',
        '🌉',
        '新桥',
        '</a>',
        '<?xml ?>',
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.join('')),
)

/** What of a text can be said in XML. */
const sayable = (text: string) =>
  [...text].map((character) => (isAllowed(character) ? character : '\uFFFD')).join('')

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code)
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

function parse<T>(xml: string, read: (root: XmlElement) => T): T {
  using document = XmlDocument.fromString(xml)
  return read(document.root)
}

describe('writeMarkup', () => {
  test('an XML parser reads any text back, in an element and in an attribute', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        // This reader takes U+FEFF for a byte order mark where it comes first, so a point does.
        const xml = xmlDocument(element('a', { b: `.${value}` }, `.${text}`))
        parse(xml, (root) => {
          expect(root.content).toBe(`.${sayable(text)}`)
          expect(root.attr('b')?.value).toBe(`.${sayable(value)}`)
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('markup inside text comes back as the same markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inner = writeMarkup(element('p', { title: text }, text))
        parse(xmlDocument(element('content', {}, inner)), (root) => {
          expect(JSDOM.fragment(root.content).querySelector('p')?.title).toBe(sayable(text))
        })
      }),
    )
  })

  test('writes empty elements so that HTML ends them too', () => {
    expect(writeMarkup(element('p'))).toBe('<p></p>')
    expect(writeMarkup(element('img', { src: '/a?b&c', alt: '' }))).toBe(
      '<img src="/a?b&amp;c" alt="" />',
    )
  })

  test('leaves out what is nothing', () => {
    expect(
      writeMarkup(element('a', { b: null, c: undefined, d: 0 }, null, false, [undefined])),
    ).toBe('<a d="0"></a>')
  })
})

describe('unescapeText', () => {
  test('gives the text back that was escaped', () => {
    const text = fc.string({ unit: fc.constantFrom('&', '<', '>', ';', 'a', 'amp;', 'lt;', '桥') })
    fc.assert(
      fc.property(text, (each) => {
        expect(unescapeText(escapeText(each))).toBe(each)
      }),
    )
  })

  test('knows the signs that attributes escape, in each way, and escapes nothing twice', () => {
    expect(unescapeText('&quot;&#39;&#x27;&apos; &amp;lt;')).toBe(`"''' &lt;`)
  })
})
