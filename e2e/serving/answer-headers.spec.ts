import { expect, test } from '@/e2e/support/site'

/** By what answers them: a page, a list, a file, another program, the door, and what is refused. */
const asked: [path: string, status: number, init?: RequestInit][] = [
  ['/', 307],
  ['/en', 200],
  ['/zh/search?q=bridge', 200],
  ['/en/no-such-page', 404],
  ['/en/section/culture?page=two', 404],
  ['/zh/feed.xml', 200],
  ['/sitemap.xml', 200],
  ['/robots.txt', 200],
  ['/api/v1/stories', 200],
  ['/api/v1/stories?limit=many', 400],
  ['/api/no-such', 404],
  ['/health', 200],
  ['/media/0123456789abcdef/640.avif', 404],
  ['/en/newsroom', 307],
  ['/en/newsroom/sign-in', 200],
  ['/api/auth/passkey/generate-authenticate-options', 200],
  ['/api/auth/no-such', 404],
  ['/zh/about', 405, { method: 'PUT' }],
  ['/api/media', 403, { method: 'POST' }],
]

for (const [path, status, init] of asked) {
  test(`${init?.method ?? 'GET'} ${path} is answered with what keeps browsers safe`, async ({
    site,
  }) => {
    const answer = await fetch(site.address + path, { redirect: 'manual', ...init })
    await answer.body?.cancel()
    expect.soft(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': expect.stringMatching(/^(?:same|cross)-origin$/u),
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': expect.any(String),
    })
    if (answer.headers.get('content-type')?.startsWith('text/html'))
      expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors')
    expect(answer.headers.has('x-powered-by')).toBe(false)
  })
}
