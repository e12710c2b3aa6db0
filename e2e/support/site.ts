import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { startServer } from './own-server'

export { expect } from '@playwright/test'

type Auto = { serverLines: undefined; closedContexts: undefined }

export type Site = { address: string; dataDir: string }

/** The demonstration's newsroom as it was seeded, in a folder of its own. */
export async function copyDemonstration(): Promise<{
  dataDir: string
  remove: () => Promise<void>
}> {
  const dataDir = await mkdtemp(join(tmpdir(), 'diptych-e2e-'))
  await cp(String(process.env.E2E_DEMONSTRATION), dataDir, { recursive: true })
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) }
}

/**
 * Each worker has a server and a data folder of its own, so that what runs at the same time never meets.
 * `site` has to stay the only fixture of workers: Playwright ends a worker where the next test has others.
 */
export const test = base.extend<Auto, { site: Site & { lines: string[] } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names off the pattern
    async ({}, use) => {
      const { dataDir, remove } = await copyDemonstration()
      const server = await startServer(dataDir, { HOST: '127.0.0.1' })
      await use({ ...server, dataDir })
      await server.stop()
      await remove()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
  /** What a test opened beside its page would go on asking the server while others run. */
  closedContexts: [
    async ({ browser }, use) => {
      await use(undefined)
      for (const context of browser.contexts()) await context.close()
    },
    { auto: true },
  ],
  /** What the server printed during a test that fails stands in the report. */
  serverLines: [
    async ({ site }, use, testInfo) => {
      const before = site.lines.length
      await use(undefined)
      const body = site.lines.slice(before).join('\n')
      if (body && testInfo.status !== testInfo.expectedStatus)
        await testInfo.attach('server', { body })
    },
    { auto: true },
  ],
})
