import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * Languages are data: outside these, no source says `zh`, `en` or `ar` for a language. Whoever adds to
 * the list adds a place that a new language has to be taught.
 */
const allowed = [
  // The table, its words and its looks, and the pair that documents come in.
  'lib/i18n/languages.ts',
  'lib/i18n/all-messages.ts',
  'lib/i18n/document-pair.ts',
  'app/styles/languages.css',
  // What was written in Chinese and English to be shown, or to be tested with.
  'db/seeds/',
  'db/factories/',
  // A document of Chinese and English in one text: its layout, and what answers to what in it.
  'features/importing/',
  'features/editor/importing/',
  'features/passages/align.ts',
  'features/passages/alignment/',
  // The rules between a Chinese and an English text, each about the numbers, names and marks of one of the two.
  'features/checks/',
  'db/schema/checks.ts',
  // The form in which a program reads how far a time zone is from UTC.
  'lib/dates.ts',
  // Numbers that the authorities of one country give out.
  'lib/filings.ts',
  'scripts/check/',
  'bench/',
  'scripts/build-word-list.ts',
]

const isTest = /(?:\.test\.tsx?$|^e2e\/|\/testing\/)/u

/** A language as a value, a key or a part of a record; `(` and `.` before or behind are of other things. */
const naming =
  /(?<![\w.-])['"`](?:zh|en|ar)(?:-[A-Za-z]+)?['"`]|[{,(\s](?:zh|en|ar)\??\s*:(?!:)|\.(?:zh|en|ar)\b(?![\w.(/-])|(?:lang|panel|selecting|focus)(?:\|?~?=|\()"?(?:zh|en|ar)\b|\(zh\|/u

test('no source names a language outside the table', () => {
  const sources = execFileSync('git', [
    'ls-files',
    '*.ts',
    '*.tsx',
    '*.mjs',
    '*.css',
    'public/assets/*.js',
  ])
    .toString()
    .split('\n')
    .filter((file) => file && !isTest.test(file))
  const found = sources
    .filter((file) => !allowed.some((place) => file.startsWith(place)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          naming.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
        ),
    )
  expect(found).toEqual([])
})
