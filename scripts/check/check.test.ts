import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { addPairs } from '@/features/memory/commands'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-check-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const bridge = `新桥通车

2019年11月11日16:58

　　新桥今天上午通车，12万居民步行过江。

New bridge opens

　　The new bridge opened this morning, and 130,000 residents crossed the river on foot.
`

function check(words: string[], language = 'C') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...ownProgramArguments, ownProgram('scripts/check.ts'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, DATA_DIR: join(folder, 'data'), LC_ALL: language },
    },
  )
  return { lines: stdout.trim().split('\n'), stderr, status }
}

test('a document is told as one line of JSON, with what stands where in both languages', () => {
  writeFileSync(join(folder, 'bridge.txt'), bridge)
  const { lines, status } = check(['--json', 'bridge.txt'])
  expect(status).toBe(0)
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      file: expect.stringContaining('bridge.txt'),
      findings: [
        {
          rule: 'number-differs',
          passage: 0,
          level: 'block',
          zh: { text: '12万', start: 9, end: 12 },
          en: { text: '130,000', start: 40, end: 47 },
          message: {
            zh: '中文写“12万”，英文写“130,000”。',
            en: 'Chinese says 12万, English says 130,000.',
          },
        },
      ],
    },
  ])
})

test('people read it in the language of their shell', () => {
  writeFileSync(join(folder, 'bridge.txt'), bridge)
  expect(check(['bridge.txt'], 'zh_CN.UTF-8').lines.join('\n')).toContain(
    '中文写“12万”，英文写“130,000”。',
  )
})

test('passages are read a line a document, and a passage is told by its index', () => {
  const document = {
    id: 'a',
    passages: [
      { zh: '第三', en: 'the third' },
      { zh: '5人', en: 'six people' },
    ],
  }
  writeFileSync(
    join(folder, 'some.jsonl'),
    `${JSON.stringify(document)}\n\n{"id":"b","passages":[]}\n`,
  )
  const { lines } = check(['--passages', 'some.jsonl'])
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'a', findings: [{ rule: 'number-differs', passage: 1 }] },
    { id: 'b', findings: [] },
  ])
})

test('what cannot be read is named, with its place, and the rest is checked', () => {
  writeFileSync(join(folder, 'bridge.txt'), bridge)
  writeFileSync(join(folder, 'bad.jsonl'), '{"id":"a","passages":[]}\n{"id":1}\n')
  const missing = check(['nothing.txt', 'bridge.txt', '--json'])
  expect(missing.stderr).toContain('nothing.txt')
  expect(missing.lines).toHaveLength(1)
  expect(missing.status).toBe(1)
  expect(check(['--passages', 'bad.jsonl']).stderr).toContain('bad.jsonl: line 2')
  expect(check(['--wrong']).status).toBe(2)
})

test('every line that is no document is named with what is wrong, and the others are checked', () => {
  const good = (id: string) => `{"id":"${id}","passages":[{"zh":"5人","en":"six people"}]}`
  const lines = [
    `\uFEFF${good('first')}`,
    '{"id":"broken","passages":[',
    good('__proto__'),
    '{"id":"half","passages":[{"zh":"5人"}]}',
    '[]',
    'null',
    `{"id":"constructor","passages":[{"__proto__":{"en":"six"},"zh":"5人"}]}`,
    `{"id":"long","passages":[{"zh":"${'人'.repeat(100_001)}","en":""}]}`,
    good('last'),
  ]
  writeFileSync(join(folder, 'mixed.jsonl'), lines.join('\r\n'))
  const { lines: told, stderr, status } = check(['--passages', 'mixed.jsonl'])
  expect(status).toBe(1)
  expect(
    told.map((line) => JSON.parse(line)).map(({ id, findings }) => [id, findings.length]),
  ).toEqual([
    ['first', 1],
    ['__proto__', 1],
    ['last', 1],
  ])
  expect(
    stderr
      .trim()
      .split('\n')
      .filter((line) => line.includes('.jsonl'))
      .map((line) => /line \d+ is no document: [^;]*/.exec(line)?.[0]),
  ).toEqual([
    'line 2 is no document: it is not JSON',
    'line 4 is no document: what stands at passages.0.en is missing or of the wrong kind',
    expect.stringContaining('line 5 is no document'),
    expect.stringContaining('line 6 is no document'),
    'line 7 is no document: what stands at passages.0.en is missing or of the wrong kind',
    'line 8 is no document: it is longer than can be checked',
  ])
})

/** A data folder of a newsroom that remembers some pairs, each from a file. */
function newsroomIn(name: string, pairs: [zh: string, en: string][]): string {
  const dataDir = join(folder, name)
  const db = openDatabase(dataDir)
  migrateDatabase(db)
  addPairs(
    db,
    pairs.map((texts) => ({ pair: ['zh', 'en'], texts })),
    { storyId: null, at: '2026-11-20T01:00:00.000Z' },
  )
  db.$client.close()
  return dataDir
}

test('names are those that the published stories of the newsroom have, and it is told whose they are', () => {
  newsroomIn('room', [
    ['梅溪湖今天开放。', 'Meixi Lake opened today.'],
    ['市民昨天来到梅溪湖散步。', 'Residents came to Meixi Lake for a walk yesterday.'],
    ['梅溪湖边的游人不少。', 'Not few were the visitors beside Meixi Lake.'],
    ['今天游人很多。', 'Today visitors were many.'],
  ])
  const passages = [{ zh: '市民在湖边散步。', en: 'Residents walked beside Meixi Lake.' }]
  writeFileSync(join(folder, 'lake.jsonl'), JSON.stringify({ id: 'lake', passages }))
  const rules = ({ lines }: { lines: string[] }) =>
    JSON.parse(lines[0] ?? '').findings.map(({ rule }: { rule: string }) => rule)

  const alone = check(['--passages', 'lake.jsonl'])
  expect(rules(alone)).toEqual([])
  expect(alone.stderr).toContain('The glossary that newsrooms begin with')
  expect(alone.stderr).toContain('no memory of published stories')

  const told = check(['--data', 'room', '--passages', 'lake.jsonl'])
  expect(rules(told)).toEqual(['name-added'])
  expect(told.stderr).toContain('names as its published stories have them')
})

test('a folder that holds no newsroom is refused', () => {
  writeFileSync(join(folder, 'bridge.txt'), bridge)
  const { stderr, status } = check(['--data', 'nowhere', 'bridge.txt'])
  expect(status).toBe(2)
  expect(stderr).toContain('nowhere')
})
