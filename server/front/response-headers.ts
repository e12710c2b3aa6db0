import { env } from '@/lib/env'
import { type PlayerName, players } from '@/lib/players'
import { trustedPolicies } from '@/lib/trusted-types'
import type { Answer } from './answer'
import type { Sources } from './page-parts'

/**
 * For every answer, whoever made it. Where the site is reached by TLS, browsers are to come by nothing
 * else for a year; its neighbours under the same domain are not ours to speak for.
 */
export const safetyFor = (siteUrl: string) => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  ...(siteUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
})

/** What browsers offer to pages, and none of ours asks for. */
const unused = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['payment', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]

export const safety = safetyFor(env().SITE_URL)

/** What a page's policy names of what stands in it. */
type PageSources = Sources & { frames: string[] }

const nothing: PageSources = { styles: [], scripts: [], frames: [] }

/** Pictures and recordings, which feeds and other newsrooms show. */
export const shownElsewhere = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/**
 * For a finished page: it holds no script, no styles and no frames but these, its scripts make no markup of text, and
 * nobody may frame it.
 */
export const pagePolicy = ({ styles, scripts, frames }: PageSources = nothing) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    ...(frames.length > 0 ? [['frame-src', ...frames].join(' ')] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** A draft shown as a page: the newsroom alone may frame it. */
export function unlisted(page: Answer): Answer {
  const policy = String(page.headers['Content-Security-Policy'] ?? pagePolicy())
  return {
    ...page,
    headers: {
      ...page.headers,
      'Content-Security-Policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
      'X-Robots-Tag': 'noindex, nofollow',
      'Referrer-Policy': 'no-referrer',
    },
  }
}

/**
 * For the newsroom's pages, which come with Next's scripts: a script runs that lies here or bears this
 * one answer's mark, and none that text on the page could bring in. Styles lie here, or are set by scripts as
 * properties. Text becomes markup or code by named policies alone.
 */
export const newsroomPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedPolicies.join(' ')}`,
  ].join('; ')

/** Where the players come from that a page has a button for, and the settings allow. */
export const framesOf = (html: string, allowed: PlayerName[] = env().PLAYERS): string[] =>
  allowed
    .map((name) => players[name].origin)
    .filter((origin) => html.includes(`data-player="${origin}`))

export const caching = {
  /**
   * Browsers ask each time, mostly for a 304; shared caches may wait a minute. Whoever rewrote a page on its way
   * would take its styles and its script from it, whose hashes the policy names.
   */
  page: 'public, max-age=0, s-maxage=60, no-transform',
  immutable: 'public, max-age=31536000, immutable',
  revalidated: 'public, max-age=0, must-revalidate',
  personal: 'private, no-store',
  never: 'no-store',
}
