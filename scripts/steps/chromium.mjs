import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './child.mjs'
import { giveUp, say } from './say.mjs'

/** The shell without windows first: it takes less of the machine for the same pages. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** The path of a Chromium that runs: the machine's, else Playwright's, else null. */
export async function findChromium() {
  const { chromium } = await import('@playwright/test')
  return [...onPath(), chromium.executablePath()].find(runs) ?? null
}

function onPath() {
  const places = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return names.flatMap((name) => places.map((place) => join(place, name)))
}

/** A browser may lie there and lack the libraries that it needs. */
function runs(file) {
  return existsSync(file) && spawnSync(file, ['--version', '--no-sandbox']).status === 0
}

/** Finds a Chromium or installs one, Playwright's own or else Debian's; returns its path. */
export async function bringChromium() {
  const found = await findChromium()
  if (found) return found
  for (const install of [installPlaywrights, installDebiansShell, installDebians]) {
    await install()
    const installed = await findChromium()
    if (installed) return installed
  }
  return giveUp('The browser tests need Chromium, and none can be installed here: install it first')
}

async function installPlaywrights() {
  say("Installing Playwright's Chromium")
  await run('playwright', ['install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  })
}

const installDebiansShell = () => installOfDebian('chromium-headless-shell')
const installDebians = () => installOfDebian('chromium')

async function installOfDebian(browser) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say(`Installing Debian's ${browser}, and fonts for Chinese`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], quiet)
  const packages = [browser, 'fonts-noto-cjk']
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet)
}
