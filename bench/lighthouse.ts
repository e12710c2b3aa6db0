// What Lighthouse says of the speed of readers' pages on its slow telephone: npm run bench:lighthouse [ROUNDS]
// The line and the processor are reckoned slower (150 ms there and back, 1.6 Mbit/s, a quarter of this machine), as
// Lighthouse does for mobile by itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { startGradedBrowser } from '@/e2e/support/lighthouse'
import { startServer } from '@/e2e/support/own-server'
import { locales } from '@/lib/i18n/locales'
import { findChromium } from '@/scripts/steps/chromium.mjs'
import { writeReport } from './report'

const rounds = Number(process.argv[2] ?? 3)
process.env.E2E_CHROMIUM ||= (await findChromium()) ?? ''
if (!process.env.E2E_CHROMIUM) throw new Error('There is no Chromium: npm run browser brings one')

type Measured = { performance: number; lcp: number; cls: number; tbt: number }

const dataDir = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const server = await startServer(dataDir, { HOST: '127.0.0.1', DEMO: 'on' })
try {
  const report: Record<string, object> = {}
  for (const [name, path] of await pagesOf(server.address)) {
    const all: Measured[] = []
    for (let round = 0; round < rounds; round += 1) all.push(await measure(server.address + path))
    const median = (of: keyof Measured) =>
      all.map((each) => each[of]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)]
    report[name] = {
      performance: median('performance'),
      'LCP ms': median('lcp'),
      CLS: median('cls'),
      'blocked ms': median('tbt'),
    }
  }
  console.table(report)
  writeReport('lighthouse', report)
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** Front page, a section, its first story, and that side by side, in each language. */
async function pagesOf(address: string): Promise<[name: string, path: string][]> {
  const all = locales.map(async (locale): Promise<[string, string][]> => {
    const section = `/${locale}/section/world`
    const list = await (await fetch(address + section)).text()
    const story = new RegExp(`/${locale}/news/\\d+/[\\w-]+`, 'u').exec(list)?.[0]
    if (!story) throw new Error(`${section} links to no story`)
    return [
      [`front page, ${locale}`, `/${locale}`],
      [`section, ${locale}`, section],
      [`story, ${locale}`, story],
      [`side by side, ${locale}`, `${story}/parallel`],
    ]
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
    const { categories, audits } = result.lhr
    const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
    return {
      performance: Math.round((categories.performance?.score ?? 0) * 100),
      lcp: Math.round(value('largest-contentful-paint')),
      cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
      tbt: Math.round(value('total-blocking-time')),
    }
  } finally {
    await browser.close()
  }
}
