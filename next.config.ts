import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { actionByteLimit } from './lib/action-size'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const config: NextConfig = {
  // The front compresses once and keeps the result.
  compress: false,
  poweredByHeader: false,
  // A Word document to be read into a story; pictures have a door of their own.
  experimental: { serverActions: { bodySizeLimit: actionByteLimit } },
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', 'sharp'],
  // What programs ask for is no page to be found: the stories in it are.
  headers: async () =>
    ['/:locale(zh|en)/search/:file', '/api/:path*'].map((source) => ({
      source,
      headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
    })),
  // A feed stands under the page whose list it holds, and all of them are made in one place.
  rewrites: async () => [
    {
      source: '/:locale(zh|en)/:page*/:file(feed\\.xml|atom\\.xml|feed\\.json|bilingual\\.xml)',
      destination: '/feeds/:locale/:page*/:file',
    },
  ],
}

export default withNextIntl(config)
