import { expect, test } from 'vitest'
import { pageNumber } from './page-number'

test('the first page needs no number', () => {
  expect(pageNumber(undefined)).toBe(1)
})

test.each([
  ['1', 1],
  ['12', 12],
])('reads %s', (value, page) => {
  expect(pageNumber(value)).toBe(page)
})

test.each(['', '0', '-1', '1.5', '1e3', ' 2', '２', '9999999', 'two'])('%j is no page', (value) => {
  expect(pageNumber(value)).toBeNaN()
})

test('two numbers are no page', () => {
  expect(pageNumber(['1', '2'])).toBeNaN()
})
