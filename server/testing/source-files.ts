import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The program's own sources that a glob finds, without tests, by path. */
export function sourcesOf(pattern: string | string[]): Map<string, string> {
  const files = globSync(pattern, { exclude: ['**/*.test.*', '**/testing/**'] })
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]))
}

/** These files and all that they import, however far, types left out. */
export function withImports(
  files: Iterable<string>,
  sources: Map<string, string>,
): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (file: string): void => {
    const source = sources.get(file)
    if (source === undefined || found.has(file)) return
    found.set(file, source)
    for (const imported of importsOf(source)) {
      const path = imported.startsWith('@/') ? imported.slice(2) : join(dirname(file), imported)
      for (const ending of ['.ts', '.tsx']) visit(`${path}${ending}`)
    }
  }
  for (const file of files) visit(file)
  return found
}

function importsOf(source: string): string[] {
  const statements = source.matchAll(/^import (?!type )[^'"]*?from '([@.]\/?[^']+)'/gmu)
  const calls = source.matchAll(/import\('([@.]\/[^']+)'\)/gu)
  return [...statements, ...calls].map(([, path = '']) => path)
}
