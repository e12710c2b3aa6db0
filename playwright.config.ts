import { availableParallelism } from 'node:os'
import { defineConfig, devices } from '@playwright/test'
import { chromiumSwitches } from './e2e/support/chromium-switches'
import { findChromium } from './scripts/steps/chromium.mjs'

// The workers read this file again, and need not look again.
process.env.E2E_CHROMIUM ||= (await findChromium()) ?? ''

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // Each has a server and a browser, and a test waits for one while the other works. One more than
  // cores gains nothing: 713 s to 717.
  workers: Math.min(availableParallelism(), 4),
  // How long a busy machine may take; nothing that goes well waits for it.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  globalSetup: './e2e/support/seed-demonstration.ts',
  use: {
    // Pages are judged at rest; what is about motion asks for it.
    reducedMotion: 'reduce',
    // It takes a twelfth of the time; `npm run e2e -- --trace on SPEC` records one that fails.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env.E2E_CHROMIUM,
          args: chromiumSwitches,
        },
      },
    },
  ],
})
