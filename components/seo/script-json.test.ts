import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptJson } from './script-json'

test('no text can end the script or begin a comment, and all of it is there', () => {
  const value = { headline: '</script><script>alert(1)</script><!--' }
  expect(scriptJson(value)).not.toContain('<')
  expect(JSON.parse(scriptJson(value))).toEqual(value)
})

test('whatever is written can be read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
