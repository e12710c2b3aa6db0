import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'

let registry: Server
/** npm keeps what it made of an advisory. */
let cache: string

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'diptych-audit-'))
})

afterEach(() => {
  registry.close()
  rmSync(cache, { recursive: true })
})

/** Audits against a registry on this machine. */
async function audit(answer: RequestListener) {
  registry = createServer(answer).listen(0, '127.0.0.1')
  await once(registry, 'listening')
  const { port } = registry.address() as AddressInfo
  const child = spawn(process.execPath, ['scripts/audit.mjs'], {
    env: {
      ...process.env,
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: cache,
    },
  })
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { said, status }
}

const advise =
  (advisories: object): RequestListener =>
  (request, response) => {
    if (request.url?.endsWith('/advisories/bulk')) response.end(JSON.stringify(advisories))
    else response.writeHead(404).end('{}')
  }

const advisory = (severity: string) => ({
  zod: [
    { id: 1, url: 'https://example.org/1', title: 'T', severity, vulnerable_versions: '>=0.0.1' },
  ],
})

test('a package with a grave fault fails the gate, and is named', async () => {
  const { said, status } = await audit(advise(advisory('critical')))
  expect(said).toContain('zod')
  expect(said).toContain('critical')
  expect(status).toBe(1)
})

test('a slight fault is counted alone', async () => {
  const { said, status } = await audit(advise(advisory('low')))
  expect(said).toContain('0 grave')
  expect(status).toBe(0)
})

test('nothing known is said', async () => {
  expect(await audit(advise({}))).toMatchObject({ said: 'Audited: 0 grave, 0 in all\n', status: 0 })
})

test('a registry that answers no audits is said, and holds nobody up', async () => {
  const { said, status } = await audit((_, response) => response.writeHead(405).end())
  expect(said).toContain('Not audited: 405')
  expect(status).toBe(0)
})
