import { describe, expect, test } from 'vitest'
import { sourcesOf, withImports } from './testing/source-files'

const throughTheDoor = /\b(?:enter|send|enterByLink)\(/u

const sources = sourcesOf(['app/**/*.{ts,tsx}', 'features/**/*.{ts,tsx}', 'lib/**/*.ts'])

describe('every write from outside goes through the door', () => {
  const actions = [...sources].flatMap(([file, source]) =>
    source.startsWith("'use server'")
      ? functionsOf(source)
          .filter(({ isExported }) => isExported)
          .map(({ name, body }) => [`${file} ${name}`, body, source] as const)
      : [],
  )

  test('there are actions, which this test finds', () => {
    expect(actions.length).toBeGreaterThan(30)
  })

  test.each(actions)('%s', (_, body, source) => {
    const helpers = functionsOf(source).filter(({ name }) => body.includes(`${name}(`))
    expect([body, ...helpers.map((helper) => helper.body)].join('\n')).toMatch(throughTheDoor)
  })

  test('no file exports an action in another form than a function', () => {
    for (const [file, source] of sources) {
      if (!source.startsWith("'use server'")) continue
      const others = source.match(/^export (?!async function|type |interface )/gmu)
      expect([file, others]).toEqual([file, null])
    }
  })

  /** better-auth is a door of its own, which lets in what it is told (app/api/auth). */
  const ownDoors = ['app/api/auth/[...all]/route.ts']

  test('route handlers that take something in', () => {
    const taking = [...sources].filter(
      ([file, source]) =>
        /\/route\.tsx?$/u.test(file) &&
        /^export (?:const|(?:async )?function) (?:POST|PUT|PATCH|DELETE)\b/mu.test(source),
    )
    const past = taking
      .map(([file]) => file)
      .filter((file) => ![...withImports([file], sources).values()].some(sends))
    expect(past).toEqual(ownDoors)
  })

  const sends = (source: string) =>
    /^import \{[^}]*\bsend\b[^}]*\} from '@\/features\/access\/door'/mu.test(source)
})

test('who is signed in is asked for a write by the door alone', () => {
  const asking = [...sources]
    .filter(([, source]) => /\badmit\(\)/u.test(source))
    .map(([file]) => file)
  expect(asking).toEqual(['features/access/door.ts', 'features/access/session.ts'])
})

test('what follows from a change of a story follows in one place', () => {
  const users = (name: string) =>
    [...sources]
      .filter(([, source]) => new RegExp(`^import .*\\b${name}\\b`, 'mu').test(source))
      .map(([file]) => file)
  // A newsroom that takes up a language changes no story, and gets rows for it.
  expect(users('refreshDeskEntries')).toEqual([
    'features/stories/change-story.ts',
    'features/stories/desk-languages.ts',
  ])
  expect(users('queuePings')).toEqual(['features/stories/change-story.ts'])
  // A section that moves changes the places of all stories in it, and none of them.
  expect(users('indexStory')).toEqual([
    'features/stories/change-story.ts',
    'features/vocabulary/reindex.ts',
  ])
})

/** The functions at the top of a file, by name, with their text. */
function functionsOf(source: string): { name: string; body: string; isExported: boolean }[] {
  const found = source.matchAll(/^(export )?(?:async )?function (\w+)[\s\S]*?^\}$/gmu)
  return [...found].map(([body, exported, name = '']) => ({
    name,
    body,
    isExported: exported !== undefined,
  }))
}
