import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Action, actions } from '@/features/access/policy'
import { locales } from '@/lib/i18n/locales'

/** What the policy names and nobody writes down: looking at things, and parts of other deeds. */
const unrecorded: Action[] = [
  'story.list',
  'story.read',
  'story.editShared',
  'history.read',
  'people.list',
  'audit.read',
  'status.read',
]

const nouns = new Set(['account', ...actions.map((action) => action.split('.')[0])])

describe.each(locales)('the audit, %s', (locale) => {
  const { actions: names } = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')).newsroom
    .audit
  const isNamed = (action: string) =>
    action.split('.').reduce((found, part) => found?.[part], names) !== undefined

  test('has words for all that the policy lets people do', () => {
    const done = actions.filter((action) => !unrecorded.includes(action))
    expect(done.filter((action) => !isNamed(action))).toEqual([])
  })

  test('has words for all that the code writes down', () => {
    const found = new Set(sources().flatMap((source) => actionsIn(source)))
    expect(found).toContain('preview.revoke')
    expect(found).toContain('account.signIn')
    expect([...found].filter((action) => !isNamed(action))).toEqual([])
  })
})

/** Strings that name an action, whoever writes it down in the end; words are asked for by `t`. */
function actionsIn(source: string): string[] {
  return [...source.matchAll(/(?<!\bt\()'(\w+)\.\w+'/gu)]
    .filter(([, noun]) => nouns.has(noun))
    .map(([quoted]) => quoted.slice(1, -1))
    .filter((action) => !unrecorded.some((each) => each === action))
}

function sources(): string[] {
  return ['features', 'server', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$/u.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
}
