import type { Locale } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { frontPath } from '@/lib/paths'
import type { Health } from '@/server/health'
import type { Answer } from './answer'
import { caching, safety } from './response-headers'

const ills: Record<Exclude<Health, 'ok'>, string> = {
  unreadable: 'the database cannot be read',
  unwritable:
    'the database or its folder cannot be written: see to the disk, its room and its rights',
  'newer-schema': 'a newer version has changed the database: start that version',
}

/** Well where the database can be read and written. */
export function healthOf(readGeneration: () => number, readHealth: () => Health): Answer {
  try {
    readGeneration()
    const health = readHealth()
    return health === 'ok' ? words(200, 'ok\n') : words(503, `${ills[health]}\n`)
  } catch (error) {
    log.error('the database cannot be read', { error })
    return words(503, 'the database cannot be read\n')
  }
}

/** Where IndexNow finds the proof that the site is ours: it has to lie at the root. */
export function keyFile(url: string, key: string): Answer | null {
  return key && url === `/${key}.txt` ? words(200, key) : null
}

function words(status: number, text: string): Answer {
  return {
    status,
    headers: {
      ...safety,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': caching.never,
    },
    body: Buffer.from(text),
  }
}

export function toFrontPage(locale: Locale): Answer {
  return {
    status: 307,
    headers: {
      ...safety,
      Location: frontPath(locale),
      Vary: 'Accept-Language, Cookie',
      'Cache-Control': caching.personal,
    },
    body: Buffer.alloc(0),
  }
}
