import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { recordEvent } from '@/features/audit/events'
import { installationSecret, SecretLost } from './secret'

let dataDir: string
let file: string
let db: Db

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'diptych-secret-'))
  file = join(dataDir, 'secret')
  db = testDatabase()
})

afterEach(() => rmSync(dataDir, { recursive: true }))

const secret = () => installationSecret('', dataDir, db)

const signIn = () => {
  const actor = { id: 'ada', name: 'Ada' }
  const at = '2026-11-20T01:00:00.000Z'
  recordEvent(db, { at, actor, action: 'account.signIn', subjectType: 'person', subjectId: 'ada' })
}

test('is drawn once and kept for its owner alone', () => {
  const first = secret()
  expect(first.length).toBeGreaterThanOrEqual(32)
  expect(secret()).toBe(first)
  expect(readdirSync(dataDir)).toEqual(['secret'])
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
})

test('a setting stands before it, and nothing is drawn', () => {
  expect(installationSecret('given', dataDir, db)).toBe('given')
  expect(readdirSync(dataDir)).toEqual([])
})

describe.each([
  ['empty', ''],
  ['blank', ' '.repeat(50)],
  ['cut short', 'c2hvcnQ'],
])('a file that is %s', (_, content) => {
  beforeEach(() => writeFileSync(file, content))

  test('is drawn again while nobody has signed in', () => {
    const drawn = secret()
    expect(drawn.length).toBeGreaterThanOrEqual(32)
    expect(readFileSync(file, 'utf8')).toBe(drawn)
  })

  test('is refused once somebody has, and left as it is', () => {
    signIn()
    expect(secret).toThrow(SecretLost)
    expect(readFileSync(file, 'utf8')).toBe(content)
  })
})

test('one that is gone is drawn again, as its message says', () => {
  signIn()
  expect(secret().length).toBeGreaterThanOrEqual(32)
})
