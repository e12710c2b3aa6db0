import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownProgram, ownProgramArguments } from '@/lib/own-program'

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let data: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-import-'))
  data = join(folder, 'data')
})

afterEach(() => rmSync(folder, { recursive: true }))

const bridge = `资讯>>最新

新桥通车

2019年11月11日16:58

　　新桥今天上午通车，两岸居民步行过江。

　　全长3公里，双向六车道。

New bridge opens

The new bridge opened this morning, and people on both banks walked across it.

It is 3 kilometres long and carries six lanes.

Seen by our own reporter

来源：北光通讯社
`

function put(name: string, content: string | Buffer = bridge): void {
  const path = join(folder, 'in', name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
}

const run = (...words: string[]) => runWith({}, ...words)

function runWith(settings: Record<string, string>, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...ownProgramArguments, ownProgram('scripts/import.ts'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: data, INIT_CWD: folder, LC_ALL: 'en_GB.UTF-8', ...settings },
    },
  )
  return { status, out: lines(stdout), err: lines(stderr) }
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '')

test('a dry run describes a document and writes nothing', () => {
  put('bridge.txt')
  const { status, out, err } = run('--dry-run', '--json', 'in/bridge.txt')
  expect({ status, err }).toEqual({ status: 0, err: [] })
  expect(out.map((line) => JSON.parse(line))).toEqual([
    {
      file: 'in/bridge.txt',
      story: null,
      zh: ['新桥今天上午通车，两岸居民步行过江。', '全长3公里，双向六车道。'],
      en: [
        'The new bridge opened this morning, and people on both banks walked across it.',
        'It is 3 kilometres long and carries six lanes.',
        'Seen by our own reporter',
      ],
      links: [
        [0, 0],
        [1, 1],
      ],
      headline: { zh: '新桥通车', en: 'New bridge opens' },
      standfirst: null,
      published: '2019-11-11T16:58:00+08:00',
      source: '北光通讯社',
      section: ['资讯', '最新'],
      warnings: [],
    },
  ])
  expect(existsSync(data)).toBe(false)
})

test('a dry run knows a story that is there, and leaves its database alone', () => {
  put('bridge.txt')
  run('in/bridge.txt')
  const before = readFileSync(join(data, 'diptych.sqlite'))
  const { out } = run('--dry-run', '--json', 'in/bridge.txt')
  expect(JSON.parse(out[0] ?? '').story).toBe(1001)
  expect(readdirSync(data)).toEqual(['diptych.sqlite'])
  expect(readFileSync(join(data, 'diptych.sqlite')).equals(before)).toBe(true)
})

test('bad files are named with the reason, and the good ones of the run are imported', () => {
  put('good.txt')
  put('deep/down/also.TXT', Buffer.from(`\uFEFF${bridge.replace('新桥', '旧桥')}`, 'utf16le'))
  put('empty.txt', '')
  put('picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
  put('odd.txt', Buffer.from('436166e920', 'hex'))
  put('huge.txt')
  truncateSync(join(folder, 'in/huge.txt'), 100 * 1024 * 1024)
  put('.hidden.txt')
  put('notes.md')
  mkdirSync(join(folder, 'none'))
  const { status, out, err } = run('--publish', 'in', 'none', 'gone.txt')
  expect(status).toBe(1)
  expect(err).toEqual([
    'in/empty.txt: is empty',
    'in/huge.txt: is larger than 4 MB, too large for a news story',
    expect.stringContaining('in/odd.txt: is in an encoding that cannot be told'),
    'in/picture.txt: is not text',
    'none: the folder holds no document (.txt, .html or .docx, or .md with front matter)',
    'gone.txt: there is no such file or folder',
  ])
  expect(out).toEqual([
    '1001  new, published  旧桥通车 / New bridge opens  (in/deep/down/also.TXT)',
    '1002  new, published  新桥通车 / New bridge opens  (in/good.txt)',
    '8 files: 2 new, 0 updated, 0 unchanged, 6 failed',
  ])
})

test('the same file again is said to be unchanged, and updated once it has changed', () => {
  put('bridge.txt')
  run('in/bridge.txt')
  expect(run('in').out[0]).toMatch(/^1001 {2}unchanged /u)
  put('bridge.txt', bridge.replace('3公里', '5公里'))
  expect(run('in').out[0]).toMatch(/^1001 {2}updated /u)
})

test('a command line that is not understood is answered with the usage', () => {
  const unknown = run('--frobnicate', 'in')
  expect(unknown.status).toBe(2)
  expect(unknown.err.slice(0, 2)).toEqual([
    'Unknown option --frobnicate',
    'Usage: npm run import -- [--dry-run] [--json] [--publish] FILE|FOLDER...',
  ])
  expect(run().status).toBe(2)
})

test('a newsroom that does not publish in both languages is told so, and stays empty', () => {
  put('bridge.txt')
  const { status, out, err } = runWith({ LANGUAGES: 'en,ar' }, 'in/bridge.txt')
  expect({ status, out }).toEqual({ status: 1, out: [] })
  expect(err).toEqual([
    expect.stringMatching(/^Documents are read in Chinese and English.*LANGUAGES/u),
  ])
  expect(existsSync(data)).toBe(false)
})
