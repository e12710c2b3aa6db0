import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { filesIn, hashOf, readStamp } from './sources.mjs'

/** Where the server's own code lies as JavaScript: read as TypeScript it took as long as all else of a start. */
export const compiledFolder = join(root, '.server')

/** Where code lies that runs outside Next. */
export const sourceFolders = ['db', 'features', 'lib', 'messages', 'server']
const files = ['package-lock.json', 'tsconfig.json', 'scripts/steps/compile.mjs']

/** What brings programs of the machine's own, and what has to be the very one that serves pages. */
const leftInPlace = ['better-sqlite3', 'next', 'sharp']

/** Packages of the older kind ask for others by a function that modules do not have. */
const bringsRequire =
  "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);"

/** What a start loads. */
const programs = ['lib/dot-env.ts', 'lib/env.ts', 'server/main.ts']

/** What a process is begun with, or loads as a piece of work, stands in the sources by its file's name. */
const fileName = /'((?:features|server)\/[^'\s]+\.ts)'/gu

/** Compiles the server's own code where that is missing or made from other sources. */
export function bringCompiled() {
  return compileInto(compiledFolder, { programs, sources: filesIn(sourceFolders) })
}

/**
 * Compiles programs, and whatever the sources name as one, into a folder that may hold what was made before. The packages
 * that they use go in with them: looking for a thousand small files took four fifths of the time in which a program begins.
 */
export async function compileInto(folder, { programs, sources }) {
  const stampFile = join(folder, 'made-from')
  const entryPoints = [...new Set([...programs, ...namedIn(sources)])]
  const stamp = madeFrom(sources)
  if (readStamp(stampFile) === stamp) return
  const { build } = await import('esbuild')
  rmSync(folder, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints,
    outbase: root,
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    external: leftInPlace,
    banner: { js: bringsRequire },
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  })
  writeFileSync(stampFile, stamp)
}

/** Another wherever something else would come of the sources. */
export const madeFrom = (sources) => hashOf([...sources, ...files])

function namedIn(sources) {
  return sources
    .filter((file) => /^(?:features|server)\b.*\.ts$/u.test(file))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(fileName)])
    .map(([, name]) => name)
}
