import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What has one right way, and every way round it is an accident in waiting: see decision 0018. */
const rooms = ['app', 'components', 'db', 'features', 'lib', 'scripts', 'server']

const sources = rooms
  .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`))
  .filter((file) => !/\.test\.tsx?$|\/testing\/|^db\/factories\//u.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

test('connections are opened in one place', () => {
  expect(filesWith(/new Database\(|from 'better-sqlite3'/u)).toEqual([
    'db/client.ts',
    'db/connections.ts',
    // For a moment, to find out whether others have it open.
    'db/in-use.ts',
  ])
})

test('how a commit reaches the disk is said once, where connections are opened', () => {
  expect(filesWith(/\bsynchronous\s*=/iu)).toEqual(['db/client.ts'])
})

test('every transaction takes the write lock as it begins', () => {
  expect(
    filesWith(/deferred|\bexclusive\b['"]|\$client\s*\.\s*(?:transaction|exec)|sql`\s*BEGIN/u),
  ).toEqual([])
})

test('what is kept is written by the one helper for files', () => {
  const ways =
    /\b(?:writeFile|appendFile|writeFileSync|appendFileSync|createWriteStream|copyFile|rename|renameSync|mkdtemp|toFile)\(/u
  const passing = new Set([
    // Drafts that are gone once they are used, and a setting of the kernel's.
    'features/editor/importing/errands.ts',
    'features/exchange/open-word.ts',
    'features/media/commands.ts',
    'features/media/receive-file.ts',
    'features/workshop/serve.ts',
    'features/workshop/temporary-file.ts',
    // What goes away is first put aside.
    'features/media/sweep.ts',
    // Pictures drawn for the repository are no state of an installation.
    'scripts/draw-pictures.ts',
  ])
  expect(filesWith(ways).filter((file) => !passing.has(file))).toEqual(['lib/durable-file.ts'])
})
