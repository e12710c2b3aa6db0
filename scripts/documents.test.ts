import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Whoever follows a document finds the file that it names. Decisions name files as they were. */

const guides = globSync(['docs/*.md', 'docs/how-to/*.md'])
const rooms = 'app|components|features|db|lib|messages|server|scripts|bench|e2e|public'
/** A file by its path from the root; `xx` stands for a language that is still to come. */
const path = new RegExp(`^(?:${rooms})/(?!xx)[^\\s*]*$`, 'u')

test('there are how-tos to be checked', () => {
  expect(guides.filter((guide) => guide.startsWith('docs/how-to/')).length).toBeGreaterThan(2)
})

describe.each(guides)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8')

  test('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name)
    expect(named.filter((name) => path.test(name) && !existsSync(name))).toEqual([])
  })

  test('links only to what is there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, to = '']) => to)
    expect(linked.filter((to) => !existsSync(join(dirname(guide), to)))).toEqual([])
  })
})

test('every how-to is in the index', () => {
  const index = readFileSync('docs/README.md', 'utf8')
  const files = globSync('docs/how-to/*.md').map((file) => file.replace('docs/', ''))
  expect(files.filter((file) => !index.includes(`(${file})`))).toEqual([])
})
