import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { writeWordsAside } from './words-aside'

test('why words cannot be written is told before the last of them, and nothing is left behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-words-'))
  const db = openDatabase(folder)
  try {
    migrateDatabase(db)
    const before = readdirSync(folder)
    const words = writeWordsAside(db)
    const writeOn = () => {
      for (let rowid = 1; rowid < 10_000; rowid++)
        words.write({ index: 'live_search', rowid, words: ['a headline and no more'] })
    }
    expect(writeOn).toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('parameter') }),
      }),
    )
    expect(readdirSync(folder)).toEqual(before)
  } finally {
    db.$client.close()
    rmSync(folder, { recursive: true })
  }
})
