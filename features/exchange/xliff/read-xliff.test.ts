import { describe, expect, test } from 'vitest'
import { FileFault } from '@/features/exchange/file-fault'
import { readTranslation } from '@/features/exchange/read-translation'

const xliff = (inside: string, root = 'srcLang="zh-CN" trgLang="en-GB"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${root}>${inside}</xliff>`

const file = (units: string) => xliff(`<file id="f" original="story/7">${units}</file>`)

const unit = (target: string, data = '') =>
  `<unit id="a">${data}<segment id="s1"><source>桥</source><target>${target}</target></segment></unit>`

const targetOf = (text: string) => readTranslation(text).units[0]?.segments[0]?.target

function faultOf(text: string): unknown {
  try {
    readTranslation(text)
  } catch (error) {
    if (error instanceof FileFault) return error.code
    throw error
  }
}

describe('a translation that other programs wrote', () => {
  test('is found in groups, whatever country its languages name', () => {
    const given = readTranslation(file(`<group id="g">${unit('Bridge')}</group>`))
    expect(given).toMatchObject({ number: 7, from: 'zh', to: 'en' })
    expect(given.units).toMatchObject([{ id: 'a', sourceSeal: null, targetSeal: null }])
  })

  test('keeps looks that are opened and closed by codes of their own', () => {
    const target = 'A <sc id="1" type="fmt" subType="xlf:b"/>new<ec startRef="1"/> bridge'
    expect(targetOf(file(unit(target)))).toEqual([
      [{ text: 'A ' }, { text: 'new', marks: ['bold'] }, { text: ' bridge' }],
    ])
  })

  test('knows a code of the target by its id in the source', () => {
    const segment =
      '<segment id="s1"><source><pc id="1" type="fmt" subType="xlf:i">桥</pc></source><target><pc id="1">Bridge</pc></target></segment>'
    const given = file(`<unit id="a">${segment}</unit>`)
    expect(targetOf(given)).toEqual([[{ text: 'Bridge', marks: ['italic'] }]])
  })

  test('loses a link that may not be, and keeps its words', () => {
    const data = '<originalData><data id="d1">javascript:alert(1)</data></originalData>'
    const target = '<pc id="1" type="link" dataRefStart="d1">Bridge</pc>'
    expect(targetOf(file(unit(target, data)))).toEqual([[{ text: 'Bridge' }]])
  })
})

describe('a file is refused', () => {
  test.each([
    ['that is no XML', 'bad-xml', 'Bridge'],
    ['that is not well formed', 'bad-xml', file('<unit id="a">')],
    ['that is empty', 'bad-xml', ''],
    ['that declares entities', 'doctype', `<!DOCTYPE xliff [<!ENTITY a "b">]>${file('')}`],
    ['that is other XML', 'not-xliff', '<tmx/>'],
    ['of another version', 'other-version', '<xliff version="1.2"/>'],
    ['that names no story', 'other-story', xliff('<file id="f" original="a.docx"/>')],
    ['of two files', 'other-story', xliff('<file id="f"/><file id="g"/>')],
    [
      'in a language unknown here',
      'other-languages',
      xliff('<file id="f" original="story/7"/>', 'srcLang="zh" trgLang="tlh"'),
    ],
    ['that has a passage twice', 'twice', file(unit('A') + unit('B'))],
    ['that is deeper than any', 'bad-xml', file('<group id="g">'.repeat(1000))],
    ['that is longer than any', 'too-large', ' '.repeat(4_000_001)],
  ])('%s', (_, code, text) => {
    expect(faultOf(text)).toBe(code)
  })

  test.each(['110000', '-1', 'zz', ''])('or read without the character “%s”', (hex) => {
    expect(targetOf(file(unit(`A<cp hex="${hex}"/>B`)))?.flat()[0]?.text).toMatch(/^A.?B$/su)
  })
})
