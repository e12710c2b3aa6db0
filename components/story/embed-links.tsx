import { env } from '@/lib/env'
import { ninjsPath, oembedPath, storyPath } from '@/lib/paths'
import type { Edition } from './edition'

const oembedTypes = { json: 'application/json+oembed', xml: 'text/xml+oembed' } as const

/** Tells other sites and newsrooms where they can get a story from. */
export function EmbedLinks({ edition }: { edition: Edition }) {
  const url = new URL(storyPath(edition), env().SITE_URL).href
  return (
    <>
      {(['json', 'xml'] as const).map((format) => (
        <link
          key={format}
          rel="alternate"
          type={oembedTypes[format]}
          title={edition.headline}
          href={oembedPath(url, format)}
        />
      ))}
      <link
        rel="alternate"
        type="application/json"
        title="ninjs"
        href={ninjsPath(edition.locale, edition.number)}
      />
    </>
  )
}
