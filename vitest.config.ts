import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
    // Left to itself, Vitest keeps one core free.
    maxWorkers: availableParallelism(),
    // How long a busy machine may take; nothing that goes well waits for it.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    exclude: ['node_modules/**', '.next/**', 'e2e/**', '.node/**'],
  },
})
