import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** The table of docs/ARCHITECTURE.md by its edges: importing file, what it imports, and whether it may. */
const edges: [from: string, to: string, may: boolean][] = [
  ['lib/a.ts', '@/lib/dates', true],
  ['lib/a.ts', '@/db/client', false],
  ['db/a.ts', '@/lib/dates', true],
  ['db/a.ts', '@/features/stories/commands', false],
  ['components/story/a.tsx', '@/lib/dates', true],
  ['components/story/a.tsx', '@/features/editions/published', false],
  ['components/story/a.tsx', '@/db/client', false],
  // A value, where types alone may cross.
  ['components/story/a.tsx', '@/db/content', false],
  ['components/site/a.tsx', 'next/link', false],
  ['components/newsroom/a.tsx', 'next/link', true],
  ['features/stories/a.ts', '@/db/client', true],
  ['features/stories/a.ts', '@/features/access/policy', true],
  ['features/publishing/a.ts', '@/features/stories/commands', true],
  ['features/publishing/a.ts', '@/features/editions/published-lists', true],
  // Down, beside and up.
  ['features/stories/a.ts', '@/features/passages/text', true],
  ['features/stories/a.ts', '@/features/stories/commands', true],
  ['features/media/a.ts', '@/features/vocabulary/queries', false],
  ['features/passages/a.ts', '@/features/history/queries', false],
  ['features/access/a.test.ts', '@/features/people/commands', true],
  ['features/unknown/a.ts', '@/features/passages/text', false],
  ['features/publishing/a.ts', '../stories/commands', false],
  ['features/stories/a.ts', '@/app/page', false],
  ['app/[locale]/(site)/page.tsx', '@/features/editions/published', true],
  ['app/[locale]/(site)/page.tsx', '@/db/client', false],
  ['app/[locale]/(site)/page.tsx', 'next/link', false],
  ['server/a.ts', '@/features/editions/published', true],
  ['server/a.ts', '@/components/story/a', false],
  ['e2e/a.ts', '@/db/factories/content', true],
  ['e2e/a.ts', '@/db/client', false],
]

let folder: string
let refused: Set<string>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-lint-'))
  const { vcs, $schema, ...settings } = JSON.parse(readFileSync('biome.json', 'utf8'))
  settings.plugins = settings.plugins.map((plugin: string) => resolve(plugin))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings))
  for (const [index, [from, to]] of edges.entries()) {
    write(fileOf(index, from), `import { thing } from '${to}'\n\nthing()\n`)
  }
  write('lib/types-a.ts', "import type { B } from './types-b'\n\nexport type A = B | null\n")
  write('lib/types-b.ts', "import type { A } from './types-a'\n\nexport type B = { a: A }\n")
  write('lib/cycle-a.ts', "import { b } from './cycle-b'\n\nexport const a = () => b\n")
  write('lib/cycle-b.ts', "import { a } from './cycle-a'\n\nexport const b = () => a\n")
  refused = lint()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the import table', () => {
  test.each(edges.map((edge, index) => [...edge, index] as const))(
    '%s importing %s: %s',
    (from, _to, may, index) => {
      expect(refused.has(fileOf(index, from))).toBe(!may)
    },
  )

  test('no import goes in a circle, types included', () => {
    expect(refused).toContain('lib/cycle-a.ts')
    expect(refused).toContain('lib/types-a.ts')
  })
})

/** Each edge in a file of its own. */
function fileOf(index: number, from: string): string {
  return join(dirname(from), `edge-${index}-${from.split('/').at(-1)}`)
}

function write(file: string, source: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), source)
}

/** The files in which the linter finds an import to refuse. */
function lint(): Set<string> {
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=github', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  )
  const found =
    /title=(?:lint\/(?:style\/noRestrictedImports|suspicious\/noImportCycles)|plugin),file=([^,]+),/gu
  return new Set([...stdout.matchAll(found)].map(([, file = '']) => file.replace(`${folder}/`, '')))
}
