import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/steps/chromium.mjs'

// The workers read this file again and have to find the same newsroom.
process.env.E2E_PORT ||= '3900'
process.env.E2E_DATA_DIR ||= mkdtempSync(join(tmpdir(), 'diptych-e2e-'))
process.env.E2E_CHROMIUM ||= (await findChromium()) ?? ''

const address = `http://127.0.0.1:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  // What a page held tells more than a film of it, which would take a fifth of the time.
  use: { baseURL: address, trace: { mode: 'retain-on-failure', screenshots: false } },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env.E2E_CHROMIUM,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${address}/health`,
    env: {
      PORT: process.env.E2E_PORT,
      HOST: '127.0.0.1',
      DATA_DIR: process.env.E2E_DATA_DIR,
      DEMO: 'on',
      SITE_URL: address,
      TIME_ZONE: 'Asia/Shanghai',
      // Tests sign in from addresses of their own, as if a proxy stood before them.
      TRUSTED_PROXIES: 'loopback',
    },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    timeout: 180_000,
  },
})
