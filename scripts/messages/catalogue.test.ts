import { describe, expect, test } from 'vitest'
import { faultsOf, missingKeys, placeholdersOf, toCatalogue } from './catalogue'

const faults = (zh: object, en: object) => faultsOf('zh.json', toCatalogue(zh), toCatalogue(en))

describe('faultsOf', () => {
  test('finds nothing where both say the same', () => {
    const zh = { list: { count: '共{count}篇', more: '<link>更多</link>' } }
    const en = {
      list: {
        count: '{count, plural, one {# story} other {# stories}}',
        more: 'See <link>more</link>',
      },
    }
    expect(faults(zh, en)).toEqual([])
  })

  test.each([
    [{ a: { b: '甲' } }, { a: {} }, 'a.b has no counterpart in the other language'],
    [{ a: ' ' }, { a: 'A' }, 'a is empty'],
    [{ a: '{count}' }, { a: '{number}' }, 'a takes count'],
    [{ a: '甲' }, { a: '<b>A</b>' }, 'a takes none'],
    [{ a: '{count' }, { a: '{count}' }, 'a is not a well-formed ICU message'],
  ])('%o against %o: %s', (zh, en, fault) => {
    expect(faults(zh, en)).toEqual([`zh.json: ${fault}`])
  })
})

test('placeholders are found in every branch', () => {
  expect(placeholdersOf('{n, plural, one {by {name}} other {on {day, date}}}')).toBe('day, n, name')
})

test('a branch may be left to another language, a key of a branch may not', () => {
  const whole = toCatalogue({
    site: { name: 'a', about: 'b' },
    newsroom: { desk: 'c', media: 'd' },
  })
  const part = toCatalogue({ site: { name: 'a' } })
  expect(missingKeys(part, whole, false)).toEqual({
    branches: new Map([['newsroom', 2]]),
    keys: ['site.about'],
  })
  expect(missingKeys(part, whole, true).keys).toEqual([
    'site.about',
    'newsroom.desk',
    'newsroom.media',
  ])
})
