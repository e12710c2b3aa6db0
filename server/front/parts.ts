import type { IncomingMessage } from 'node:http'
import type { TrustedProxies } from '@/lib/trusted-proxies'
import type { Generations } from '@/server/generation'
import type { Health } from '@/server/health'
import type { Metrics } from '@/server/metrics/metrics'
import type { Found } from '@/server/there'
import type { SignedIn } from './action-size'
import type { Assets } from './assets'
import type { ForCaches } from './cache-headers'
import type { ErrorPages } from './error-pages'
import type { Finishing } from './make-page'
import type { NextHandler } from './next-answer'

/** What the front stands on. */
export type Parts = {
  next: NextHandler
  assets: Assets
  finishing: Finishing
  errorPages: ErrorPages
  /** Of what readers see; throw where the database cannot be read. */
  generations: Generations
  /** What stands at the address of a readers' page, by a look that costs little. */
  whatIsAt: (address: string) => Found
  /** The highest number that a story of the site has. */
  newestNumber: () => number
  /** Has something done again and again, a few times a second. */
  repeat?: (act: () => void) => void
  /** Whether the database can be read and written. */
  readHealth: () => Health
  /** Takes in that a story was read; gives the status to answer with. */
  receiveRead: (request: IncomingMessage, address: string) => Promise<number>
  /** Whether whoever asks has a session. */
  isSignedIn: SignedIn
  siteUrl: string
  /** For finished pages, in megabytes. */
  pageMemory: number
  dataDir: string
  indexNowKey: string
  trustedProxies: TrustedProxies
  /** What is said to caches in front; nothing, where it is absent. */
  forCaches?: ForCaches
  /** What is measured, where the settings ask for it. */
  metrics?: Metrics | null
}
