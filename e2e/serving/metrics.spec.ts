import { expect, test } from '@/e2e/support/own-newsroom'
import { freePort } from '@/e2e/support/own-server'

const token = 'a-token-for-prometheus'

test.describe('a server that is measured', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names off the pattern
    ownSettings: async ({}, use) =>
      use({ METRICS_PORT: String(await freePort()), METRICS_TOKEN: token }),
  })

  test('tells Prometheus of readers, the newsroom and itself, on a port of its own', async ({
    own,
    ownSettings,
  }) => {
    const { request } = await own.visitor()
    const { number } = own.newsroom.live({ zh: '新桥通车', en: 'A bridge opens' })
    for (const path of ['/en', '/en', `/en/news/${number}`, '/en/newsroom']) await request.get(path)

    const address = `http://127.0.0.1:${ownSettings.METRICS_PORT}/metrics`
    const shown = { headers: { authorization: `Bearer ${token}` } }
    const told = await (await request.get(address, shown)).text()
    for (const line of [
      /^diptych_page_hits_total\{status="200"\} [1-9]/mu,
      /^diptych_requests_total\{kind="page",status="200"\} [1-9]/mu,
      /^diptych_answer_seconds_count\{kind="through"\} [1-9]/mu,
      /^diptych_publications_total\{kind="publish"\} 1$/mu,
      /^diptych_kept_answers\{store="pages"\} [1-9]/mu,
      /^nodejs_eventloop_lag_p99_seconds \d/mu,
      /^process_resident_memory_bytes \d/mu,
    ])
      expect(told).toMatch(line)
    expect((await request.get(address)).status()).toBe(401)
    // Whoever reads the site is told nothing, token or not.
    expect((await request.get('/metrics', shown)).status()).toBe(404)
  })
})
