import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { importLines } from '@/e2e/support/import-document'
import { startServer } from '@/e2e/support/own-server'
import { expect, test } from '@/e2e/support/site'

const document = [
  '渡口的老船工退休了',
  '2018年3月2日09:30',
  '他摆渡四十年。',
  'The ferryman retires',
  'He rowed for forty years.',
  '稿件来源：河口晚报',
]

test('whom the operator names hears of what any process publishes, and finds the proof', async ({
  request,
}, testInfo) => {
  const told = Promise.withResolvers<URLSearchParams>()
  const submitted = Promise.withResolvers<{ urlList: string[]; keyLocation: string }>()
  const dropped = new Set<string>()
  const others = createServer(async (asked, answer) => {
    const body = await text(asked)
    if (asked.method === 'PURGE') {
      for (const key of String(asked.headers['xkey-purge']).split(' ')) dropped.add(key)
      answer.writeHead(200).end()
      return
    }
    if (asked.url === '/hub') told.resolve(new URLSearchParams(body))
    else submitted.resolve(JSON.parse(body))
    answer.writeHead(202).end()
  })
  others.listen(0, '127.0.0.1')
  await once(others, 'listening')
  const { port } = others.address() as AddressInfo
  const key = 'abcdef0123456789'
  const settings = {
    WEBSUB_HUB: `http://127.0.0.1:${port}/hub`,
    INDEXNOW_URL: `http://127.0.0.1:${port}/indexnow`,
    INDEXNOW_KEY: key,
    VARNISH_URLS: `http://127.0.0.1:${port}`,
    PRIVATE_ADDRESSES: 'loopback',
  }
  const dataDir = testInfo.outputPath('data')
  const server = await startServer(dataDir, settings)
  try {
    const imported = { ...settings, DATA_DIR: dataDir, SITE_URL: server.address }
    const number = await importLines(testInfo.outputPath('ferryman.txt'), document, imported)
    expect((await told.promise).getAll('hub.url')).toContain(`${server.address}/en/feed.xml`)
    const { urlList, keyLocation } = await submitted.promise
    expect(urlList.join()).toContain(`${server.address}/zh/news/${number}/`)
    expect(await (await request.get(keyLocation)).text()).toBe(key)
    expect((await request.get(keyLocation.replace(key, `${key}0`))).status()).toBe(404)
    // The cache in front drops what it kept by a key that the page has.
    await expect.poll(() => dropped).toContain(`story:${number}`)
    const page = await request.get(urlList.find((url) => url.includes('/zh/')) ?? '')
    expect(page.headers().xkey?.split(' ')).toContain(`story:${number}`)
    const feed = await request.get(`${server.address}/en/feed.xml`)
    expect(await feed.text()).toContain(`rel="hub" href="${settings.WEBSUB_HUB}"`)
  } finally {
    await server.stop()
    others.close()
  }
})
