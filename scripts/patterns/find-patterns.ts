import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAst } from 'vitest/node'

/** Where people's text is met. The seeds are our own text. */
const rooms = ['app', 'components', 'db', 'features', 'lib', 'server']
const spared = /\.test\.tsx?$|\.d\.ts$|^db[\\/]seeds/u

export type Pattern = { source: string; flags: string; files: string[] }

/**
 * Every regular expression of the product: those written as such, read off the sources, and those that
 * a module puts together when it is loaded.
 */
export async function findPatterns(): Promise<Map<string, Pattern>> {
  const found = new Map<string, Pattern>()
  const add = (source: string, flags: string, file: string) => {
    const key = `/${source}/${flags}`
    const known = found.get(key) ?? { source, flags, files: [] }
    if (!known.files.includes(file)) known.files.push(file)
    found.set(key, known)
  }
  for (const file of sources()) {
    const text = readFileSync(file, 'utf8')
    const tree: unknown = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' })
    for (const { pattern, flags } of written(tree)) add(pattern, flags, file)
    if (!/\bRegExp\(/u.test(text)) continue
    for (const { source, flags } of await putTogether(file)) add(source, flags, file)
  }
  return found
}

function sources(): string[] {
  return rooms
    .flatMap((room) =>
      readdirSync(room, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((file) => !spared.test(file))
    .sort()
}

function* written(node: unknown): Generator<{ pattern: string; flags: string }> {
  if (Array.isArray(node)) {
    for (const each of node) yield* written(each)
  } else if (isRecord(node)) {
    if (node.type === 'Literal' && isRegex(node.regex)) yield node.regex
    for (const [name, each] of Object.entries(node)) if (name !== 'value') yield* written(each)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  isRecord(value) && typeof value.pattern === 'string' && typeof value.flags === 'string'

/** Loads a module while RegExp takes notes. One that makes patterns later is to be named in the test. */
async function putTogether(file: string): Promise<RegExp[]> {
  const made: RegExp[] = []
  const real = globalThis.RegExp
  globalThis.RegExp = new Proxy(real, {
    construct(target, args, self) {
      const one = Reflect.construct(target, args, self)
      made.push(one)
      return one
    },
  })
  try {
    await import(pathToFileURL(resolve(file)).href)
  } finally {
    globalThis.RegExp = real
  }
  return made
}
