import type { BrowserContext } from '@playwright/test'
import { test as base, Newsroom } from './newsroom'
import { startServer } from './own-server'

export { expect } from './newsroom'

type OwnNewsroom = {
  newsroom: Newsroom
  address: string
  /** What its server has printed. */
  lines: string[]
  /** A visitor of its server. */
  visitor: (userAgent?: string) => Promise<BrowserContext>
}

/** A newsroom and a server of one test alone, for what there is but one of: the front page, the lists. */
export const test = base.extend<{ own: OwnNewsroom; ownSettings: Record<string, string> }>({
  ownSettings: [{}, { option: true }],
  own: async ({ browser, ownSettings }, use, testInfo) => {
    const dataDir = testInfo.outputPath('data')
    const server = await startServer(dataDir, ownSettings)
    const newsroom = new Newsroom(dataDir)
    const contexts: BrowserContext[] = []
    await use({
      newsroom,
      address: server.address,
      lines: server.lines,
      async visitor(userAgent) {
        const baseURL = server.address
        const context = await browser.newContext({ baseURL, ...(userAgent && { userAgent }) })
        contexts.push(context)
        return context
      },
    })
    for (const context of contexts) await context.close()
    newsroom.db.$client.close()
    await server.stop()
  },
})
