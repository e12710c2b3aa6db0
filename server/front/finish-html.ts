import { statusMark } from './status-mark'

/** What is left of a page that Next has made, and what the page says of itself. */
export type FinishedHtml = {
  html: string
  /** The status that the page's own mark asks for; null where there is none. */
  status: number | null
  /** The document's language. */
  language: string | null
}

const emptyOutlet = /<div hidden=""><!--\$--><!--\/\$--><\/div>/u
const removable = new RegExp(
  [
    /<script\b([^>]*)>[\s\S]*?<\/script>/u,
    emptyOutlet,
    /<!--[\s\S]*?-->/u,
    /<link\b([^>]*)>/u,
    statusMark,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)
const ownScript = /\ssrc="\/assets\/|\stype="application\/ld\+json"/u
const scriptPreload = /\srel="modulepreload"|\sas="script"/u
const ownAsset = /(\s(?:src|href)=")(\/assets\/[^"?#]+)"/gu

/**
 * Takes out of a page what only hydration needs: Next's scripts, its flight data and its comments.
 * React writes every text and attribute with `<` and `>` escaped, so that markup can be told by
 * these alone. Assets of our own get their version, so that browsers may keep them.
 */
export function finishHtml(source: string, versionedAsset: (path: string) => string): FinishedHtml {
  let status: number | null = null
  const html = source
    .replace(removable, (whole, script?: string, link?: string, code?: string) => {
      if (script !== undefined) return ownScript.test(script) ? whole : ''
      if (link !== undefined) return scriptPreload.test(link) ? '' : whole
      if (code !== undefined) status = Number(code)
      return ''
    })
    .replace(ownAsset, (_, before: string, path: string) => `${before}${versionedAsset(path)}"`)
  return { html, status, language: /<html[^>]*\slang="([^"]*)"/u.exec(html)?.[1] ?? null }
}
