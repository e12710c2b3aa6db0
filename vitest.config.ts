import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
    exclude: ['node_modules/**', '.next/**', 'e2e/**', '.node/**'],
  },
})
