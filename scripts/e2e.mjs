// The browser tests, against the production build with a newsroom of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringBuild } from './steps/build.mjs'
import { run } from './steps/child.mjs'
import { bringChromium } from './steps/chromium.mjs'

await bringChromium()
await bringBuild()
const dataDir = mkdtempSync(join(tmpdir(), 'diptych-e2e-'))
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
const status = await run('playwright', ['test', ...process.argv.slice(2)], {
  E2E_PORT: String(await freePort()),
  E2E_DATA_DIR: dataDir,
})
process.exit(status)

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
