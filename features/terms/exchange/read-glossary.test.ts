import { describe, expect, test } from 'vitest'
import { glossaryBounds } from './bounds'
import { readGlossary } from './read-glossary'

const fault = (text: string) => {
  try {
    return readGlossary(text)
  } catch (error) {
    const { code, place } = error as { code: string; place: unknown }
    return { code, place }
  }
}

describe('a table', () => {
  test('says terms by its columns, in whatever order', () => {
    const text =
      '\uFEFFen-GB,Note,zh-Hans,en_forbidden\r\nXinhua | Xinhua News Agency,"a ""b""\nc",新华社,New China\r\n'
    expect(readGlossary(text)).toEqual([
      {
        id: null,
        domain: 'other',
        partOfSpeech: null,
        note: 'a "b"\nc',
        forms: {
          zh: { preferred: ['新华社'], forbidden: [] },
          en: { preferred: ['Xinhua', 'Xinhua News Agency'], forbidden: ['New China'] },
        },
        place: { line: 2 },
      },
    ])
  })

  test.each([',', ';', '\t'])('has %j between its columns', (mark) => {
    const text = `zh${mark}en\n甲${mark}"A; B, C"\n`
    expect(readGlossary(text)[0]?.forms.en).toEqual({ preferred: ['A; B, C'], forbidden: [] })
  })

  test.each([
    ['', { code: 'no-language', place: { line: 1 } }],
    ['domain,note\na,b', { code: 'no-language', place: { line: 1 } }],
    ['zh,en,colour\na,b,c', { code: 'unknown-column', place: { line: 1, column: 3 } }],
    ['zh,en,zh\na,b,c', { code: 'twice', place: { line: 1, column: 3 } }],
    ['zh,en\n甲,A\n乙', { code: 'bad-csv', place: { line: 3 } }],
    ['zh,en\n甲,"A', { code: 'bad-csv', place: { line: 2 } }],
    ['zh,en\n甲,A\n,', { code: 'no-forms', place: { line: 3 } }],
    ['zh,note\n甲,"1\n2"\n,x', { code: 'no-forms', place: { line: 4 } }],
    [`zh,en\n甲,${'A'.repeat(151)}`, { code: 'too-long', place: { line: 2 } }],
    ['id,zh\nt1,甲\nt1,乙', { code: 'twice', place: { line: 3 } }],
  ])('that is not one is refused with the line: %j', (text, refused) => {
    expect(fault(text)).toEqual(refused)
  })
})

describe('TBX', () => {
  const tbx = (body: string) =>
    `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
      xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>${body}</body></text></tbx>`

  test('of other programs is read in the style that names data by attributes', () => {
    const text =
      tbx(`<conceptEntry id="c5"><descrip type="subjectField">media</descrip><note>A</note>
      <langSec xml:lang="en-US">
        <termSec><term>New China</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
        <termSec><term>Xinhua News <![CDATA[& Co]]></term><termNote type="partOfSpeech">noun</termNote></termSec>
        <termSec><term>Xinhua</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      </langSec>
      <langSec xml:lang="fr"><termSec><term>Xinhua</term></termSec></langSec>
    </conceptEntry>`)
    expect(readGlossary(text)).toMatchObject([
      {
        id: 'c5',
        domain: 'media',
        partOfSpeech: 'noun',
        note: 'A',
        forms: { en: { preferred: ['Xinhua', 'Xinhua News & Co'], forbidden: ['New China'] } },
      },
    ])
  })

  test('what is in other languages alone says nothing to this newsroom', () => {
    const french = '<langSec xml:lang="fr"><termSec><term>A</term></termSec></langSec>'
    expect(readGlossary(tbx(`<conceptEntry id="a">${french}</conceptEntry>`))).toEqual([])
  })

  test.each([
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'not-tbx'],
    ['<martif type="TBX"/>', 'not-tbx'],
    ['<!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx/>', 'doctype'],
    ['<!DOCTYPE tbx SYSTEM "file:///etc/passwd"><tbx/>', 'doctype'],
    [tbx('&a;'), 'bad-xml'],
    [tbx('<a>'), 'bad-xml'],
    [tbx(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`), 'bad-xml'],
    [tbx('\n\n<conceptEntry id="a"></conceptEntry>'), 'no-forms'],
  ])('that is not what it should be is refused with the place: %s', (text, code) => {
    expect(fault(text)).toMatchObject({ code, place: { line: expect.any(Number) } })
  })

  test('the place of a fault is its own', () => {
    const text = tbx('\n<conceptEntry id="a"></conceptEntry>')
    expect(fault(text)).toMatchObject({ place: { line: 3 } })
  })
})

test('a file of more than is compared while one waits is refused', () => {
  const tooLarge = 'x'.repeat(glossaryBounds.characters + 1)
  expect(fault(tooLarge)).toEqual({ code: 'too-large', place: null })
  const tooMany = `zh\n${'甲\n'.repeat(glossaryBounds.terms + 1)}`
  expect(fault(tooMany)).toEqual({ code: 'too-many', place: null })
})
