import { expect, test } from 'vitest'
import { isCommonPassword } from './common-password'

test.each([
  'password1234',
  'Password2026!',
  'P@ssw0rd1234',
  'qwertyuiop12',
  '1qaz2wsx3edc',
  'aaaaaaaaaaaaaa',
  'abcabcabcabcabc',
  '123456789012',
  'iloveyou2024',
  'administrator',
])('%s is among those that are tried first', (password) => {
  expect(isCommonPassword(password)).toBe(true)
})

test.each([
  'correct horse battery staple',
  'a long walk by the river',
  '河边 走了 很远 的路 才回家',
  'xK3-vq9_Tz2w',
])('%s is not', (password) => {
  expect(isCommonPassword(password)).toBe(false)
})
