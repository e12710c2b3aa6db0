import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@/e2e/support/own-server'
import { callServerAction } from '@/e2e/support/server-actions'
import { expect, test } from '@/e2e/support/site'
import { listServerActions } from '@/lib/server-actions'

test('nothing that is asked of the site makes it open a connection', async ({ playwright }) => {
  test.slow()
  const dataDir = mkdtempSync(join(tmpdir(), 'diptych-one-process-'))
  const server = await startServer(dataDir, {
    HOST: '127.0.0.1',
    NODE_OPTIONS: '--import ./e2e/support/tell-connections.mjs',
  })
  // What runs TypeScript opens some of its own at the start.
  const before = server.lines.length
  const complaints = server.lines.filter((line) => /"level":"(?:warn|error)"/u.test(line))
  expect(complaints, 'what the newsroom is made of is loaded before it is asked for').toEqual([])
  const asking = await playwright.request.newContext({ baseURL: server.address })
  try {
    const statuses = await Promise.all(
      ['/no-language', '/wp-login.php', '/fr/news/1', '//example.org/', '/', '/zh', '/zh/none'].map(
        async (path) => (await asking.get(server.address + path, { maxRedirects: 0 })).status(),
      ),
    )
    expect(statuses).toEqual([404, 404, 404, 404, 307, 200, 404])

    // An action of the people's page, sent from the account's: Next hands it on to the page that has it.
    const { id = '' } = listServerActions().get('people/people-actions.disable') ?? {}
    const elsewhere = { id, pages: ['app/[locale]/newsroom/account/page'] }
    const params = { locale: 'en' }
    expect(await callServerAction(asking, server.address, elsewhere, ['none'], params)).toContain(
      '"signed-out"',
    )
    expect(serversUnder(server.pid), 'one process serves alone').toEqual([])
    const since = server.lines.slice(before)
    expect(since.filter((line) => line.includes('opens a connection'))).toEqual([])
  } finally {
    await asking.dispose()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

/** The ids of processes that it started, and that run what it runs; none where the machine does not tell. */
function serversUnder(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`
  const children = existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').map(Number) : []
  return children.filter(
    (id) => id > 0 && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('scripts/start.mjs'),
  )
}
