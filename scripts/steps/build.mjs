import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { root } from './root.mjs'
import { giveUp, say, secondsSince } from './say.mjs'
import { filesIn, hashOf, readStamp } from './sources.mjs'

/** What ends up in the build. What lies in `public` is read by the server itself. */
const folders = ['app', 'components', 'db', 'features', 'lib', 'messages']
const files = ['package-lock.json', 'tsconfig.json']
const rootSource = /^(next\.config|postcss\.config|proxy|instrumentation(?:-client)?)\.\w+$/u

const stampFile = join(root, '.next', 'made-from')

/** Builds the site where the build is missing or made from other sources than those at hand. */
export async function bringBuild() {
  const inRoot = readdirSync(root).filter((name) => rootSource.test(name))
  const sources = hashOf([...filesIn(folders), ...inRoot, ...files])
  if (readStamp(stampFile) === sources) return say('The build is up to date')
  const start = performance.now()
  say('Building the site (next build)')
  // What the type check remembers does not notice when the messages have changed.
  rmSync(join(root, '.next', 'cache', '.tsbuildinfo'), { force: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const status = await run('next', ['build'], env)
  if (status !== 0) giveUp('The site cannot be built')
  writeFileSync(stampFile, sources)
  say(`Built in ${secondsSince(start)}`)
}
