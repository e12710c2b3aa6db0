// What Lighthouse says of the speed of readers' pages on its slow telephone: npm run bench:lighthouse [ROUNDS]
// The line and the processor are reckoned slower (150 ms there and back, 1.6 Mbit/s, a quarter of this machine), as
// Lighthouse does for mobile by itself. How fast it finds this machine stands beside: under 1,000 it warns that its telephone
// is slower than it is meant to be (core/gather/driver/environment.js of Lighthouse).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { pagesToGrade, startGradedBrowser } from '@/e2e/support/lighthouse'
import { startServer } from '@/e2e/support/own-server'
import { locales } from '@/lib/i18n/locales'
import { findChromium } from '@/scripts/steps/chromium.mjs'
import { median } from './median'
import { writeReport } from './report'

const rounds = Number(process.argv[2] ?? 3)
process.env.E2E_CHROMIUM ||= (await findChromium()) ?? ''
if (!process.env.E2E_CHROMIUM) throw new Error('There is no Chromium: npm run browser brings one')

type Measured = { performance: number; lcp: number; cls: number; tbt: number; machine: number }

const dataDir = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const server = await startServer(dataDir, { HOST: '127.0.0.1', DEMO: 'on' })
try {
  const report: Record<string, object> = {}
  for (const [name, path] of await pagesOf(server.address)) {
    const all: Measured[] = []
    for (let round = 0; round < rounds; round += 1) all.push(await measure(server.address + path))
    const medianOf = (of: keyof Measured) => median(all.map((each) => each[of]))
    report[name] = {
      performance: medianOf('performance'),
      'LCP ms': medianOf('lcp'),
      CLS: medianOf('cls'),
      'blocked ms': medianOf('tbt'),
      machine: medianOf('machine'),
    }
  }
  console.table(report)
  writeReport('lighthouse', report)
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** By what they are and their language. */
async function pagesOf(address: string): Promise<[name: string, path: string][]> {
  const all = locales.map(async (locale) => {
    const { front, section, story } = await pagesToGrade(address, locale)
    const pages = { 'front page': front, section, story, 'side by side': `${story}/parallel` }
    return Object.entries(pages).map(([kind, path]): [string, string] => [
      `${kind}, ${locale}`,
      path,
    ])
  })
  return (await Promise.all(all)).flat()
}

/** With a browser of its own, which has kept nothing. */
async function measure(url: string): Promise<Measured> {
  const browser = await startGradedBrowser()
  try {
    const result = await lighthouse(url, {
      port: browser.port,
      onlyCategories: ['performance'],
      disableFullPageScreenshot: true,
      logLevel: 'error',
    })
    if (!result) throw new Error(`Lighthouse gave nothing for ${url}`)
    const { categories, audits, environment } = result.lhr
    const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
    return {
      performance: Math.round((categories.performance?.score ?? 0) * 100),
      lcp: Math.round(value('largest-contentful-paint')),
      cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
      tbt: Math.round(value('total-blocking-time')),
      machine: Math.round(environment.benchmarkIndex),
    }
  } finally {
    await browser.close()
  }
}
