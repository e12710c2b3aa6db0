import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { actionByteLimit } from './lib/action-size'
import { knownLocales } from './lib/i18n/languages'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // Messages are parsed by the build: pages bring no parser, and say what they say sooner.
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
})

// What a build knows; which of them a newsroom publishes in is said when it starts.
const locale = `:locale(${knownLocales.join('|')})`

const config: NextConfig = {
  // The front compresses once and keeps the result.
  compress: false,
  poweredByHeader: false,
  experimental: {
    // A Word document to be read into a story; pictures have a door of their own.
    serverActions: { bodySizeLimit: actionByteLimit },
    // Node reads the map of each file of code as it loads it: 40 MB, and readers are held up
    // meanwhile. An error's trace names the file all the same.
    turbopackSourceMaps: false,
  },
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', 'sharp'],
  // What programs ask for is no page to be found: the stories in it are.
  headers: async () =>
    [`/${locale}/search/:file`, '/api/:path*'].map((source) => ({
      source,
      headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
    })),
  // A feed stands under the page whose list it holds, and all of them are made in one place.
  rewrites: async () => [
    {
      source: `/${locale}/:page*/:file(feed\\.xml|atom\\.xml|feed\\.json|bilingual\\.xml)`,
      destination: '/feeds/:locale/:page*/:file',
    },
  ],
}

export default withNextIntl(config)
