import { expect, test } from '@/e2e/support/own-newsroom'

const token = 'a-token-for-prometheus'
const shown = { headers: { authorization: `Bearer ${token}` } }

test.describe('a server that is measured', () => {
  test.use({ ownSettings: { METRICS_TOKEN: token } })

  test('tells Prometheus of readers, the newsroom and itself, and nobody else', async ({ own }) => {
    const { request } = await own.visitor()
    const { number } = own.newsroom.live({ zh: '新桥通车', en: 'A bridge opens' })
    for (const path of ['/en', '/en', `/en/news/${number}`, '/en/newsroom']) await request.get(path)

    const told = await (await request.get('/metrics', shown)).text()
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
    expect((await request.get('/metrics')).status()).toBe(404)
  })
})

test('a server that is not has no such address', async ({ page, site }) => {
  const answer = await page.request.get(`${site.address}/metrics`, shown)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('<html lang=')
})
