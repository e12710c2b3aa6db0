import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import type { Locale } from '@/lib/i18n/locales'

const categories = ['accessibility', 'best-practices', 'seo']

/** A browser that Lighthouse can take hold of. */
export async function startGradedBrowser(): Promise<{ port: number; close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'diptych-lighthouse-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: String(process.env.E2E_CHROMIUM),
    args: ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'],
  })
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return {
    port: Number(port),
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** The paths of a language's front page, a section, and the first story there. */
export async function pagesToGrade(address: string, locale: Locale) {
  const section = `/${locale}/section/world`
  const list = await (await fetch(address + section)).text()
  const story = new RegExp(`/${locale}/news/\\d+/[\\w-]+`, 'u').exec(list)?.[0]
  if (!story) throw new Error(`${section} links to no story`)
  return { front: `/${locale}`, section, story }
}

/** A page's scores of a hundred by category, and the audits that cost it any. */
export async function gradePage(url: string, port: number) {
  const result = await lighthouse(url, {
    port,
    onlyCategories: categories,
    // No speed is judged here. A speed that is reckoned is not waited for; one that is had makes Lighthouse wait
    // five seconds more, three times a page.
    throttlingMethod: 'simulate',
    // Our pages have done with everything when they are loaded.
    pauseAfterFcpMs: 0,
    pauseAfterLoadMs: 0,
    networkQuietThresholdMs: 0,
    cpuQuietThresholdMs: 0,
    disableFullPageScreenshot: true,
    logLevel: 'error',
  })
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`)
  const { categories: graded, audits } = result.lhr
  const scores = Object.values(graded).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])
  const weighed = Object.values(graded).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  )
  const faults = weighed.flatMap((id) => {
    const audit = audits[id]
    return audit?.score !== null && audit?.score !== undefined && audit.score < 1
      ? [`${id}: ${audit.title} ${JSON.stringify(audit.details).slice(0, 600)}`]
      : []
  })
  return { scores: Object.fromEntries(scores), faults }
}
