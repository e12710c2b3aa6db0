import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './child.mjs'
import { root } from './root.mjs'
import { giveUp, say, secondsSince } from './say.mjs'

/** Installs the packages of the lock file where they are missing or others than it names. */
export async function bringPackages() {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) {
    return
  }
  const start = performance.now()
  say('Installing packages (npm ci)')
  // A NODE_ENV of production would leave out what builds and tests the site.
  const status = await runNpm(['ci', '--include=dev'])
  if (status !== 0) giveUp('The packages cannot be installed')
  say(`Installed in ${secondsSince(start)}`)
}

/** Whether what npm says it has put into node_modules is what the lock file asks for. */
export function isInstalled(wanted, present) {
  if (!wanted || !present) return false
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    const installed = present.packages[path]
    // Optional packages are those of other platforms as well.
    return path === '' || (installed ? installed.version === version : optional === true)
  })
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch {
    return null
  }
}
