// Requests a second from the front, over loopback, against a demonstration newsroom of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from './serving/load'

const seconds = 4

const port = await freePort()
const dataDir = mkdtempSync(join(tmpdir(), 'diptych-bench-'))
const server = spawn(process.execPath, ['scripts/start.mjs'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO: 'on' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  for await (const line of server.stdout) if (String(line).includes('is ready')) break
  const address = `http://127.0.0.1:${port}`
  const front = await (await fetch(`${address}/zh`)).text()
  const story = /\/zh\/news\/\d+\/[\w-]+/u.exec(front)?.[0]
  if (!story) throw new Error('The front page links to no story')
  const etag = (await fetch(address + story)).headers.get('etag') ?? ''
  const rows: [name: string, path: string, headers: Record<string, string>][] = [
    ['story', story, {}],
    ['story, gzip', story, { 'Accept-Encoding': 'gzip' }],
    ['story, brotli', story, { 'Accept-Encoding': 'br' }],
    ['story, known (304)', story, { 'If-None-Match': etag }],
    ['front page', '/zh', {}],
    ['story, made by Next each time', `${story}?uncached`, {}],
  ]
  const table: Record<string, { 'requests a second': number }> = {}
  for (const [name, path, headers] of rows) {
    await measure({ port, path, headers, seconds: 1 })
    const perSecond = await measure({ port, path, headers, seconds })
    table[name] = { 'requests a second': Math.round(perSecond) }
  }
  console.table(table)
} finally {
  server.kill('SIGTERM')
  await once(server, 'exit')
  rmSync(dataDir, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
