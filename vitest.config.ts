import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const others = ['node_modules/**', '.next/**', 'e2e/**', '.node/**']
const alone = '**/*.alone.test.ts'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
    setupFiles: ['scripts/property-seed.ts'],
    globalSetup: ['scripts/steps/compile-for-tests.mjs'],
    // Left to itself, Vitest keeps one core free.
    maxWorkers: availableParallelism(),
    // How long a busy machine may take; nothing that goes well waits for it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...others, alone],
          // Loading the modules for each file again would take as long as half of the tests.
          isolate: false,
        },
      },
      // What sets the settings of its process, or loads a module twice.
      { extends: true, test: { name: 'alone', include: [alone], exclude: others } },
    ],
  },
})
