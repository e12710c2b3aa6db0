import { getPreciseReader, type Tx } from '@/db/client'
import { openToAll, Problem, problemAnswer } from '@/features/api/problem'
import { getEdition, getParallel } from '@/features/editions/published'
import { getChangedAt } from '@/features/editions/published-state'
import type { Env } from '@/lib/env'
import { type Locale, otherLocales } from '@/lib/i18n/locales'
import { cancelledNinjs, ninjsOf } from './ninjs'

type Settings = Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'TIME_ZONE'>

/** Answers with a story as other newsrooms read it. */
export function answerNinjs(
  story: { locale: Locale; number: number | null },
  settings: Settings,
  db: Tx = getPreciseReader(),
): Response {
  const { locale, number } = story
  const found = number === null ? null : getEdition(locale, number, db)
  if (number === null || !found || found.status === 'unknown') return noStory()
  switch (found.status) {
    case 'missing-language':
      return problemAnswer(new Problem(404, 'This story is not available in this language'))
    case 'withdrawn':
      return asJson(cancelledNinjs({ locale, number }, found.at, settings.SITE_URL), db, 410)
    case 'live': {
      const { editions } = getParallel(number, db)
      const others = otherLocales(locale).flatMap((other) => editions[other] ?? [])
      return asJson(ninjsOf(found.edition, others, settings), db)
    }
  }
}

const noStory = () => problemAnswer(new Problem(404, 'There is no story of this number'))

function asJson(body: object, db: Tx, status = 200): Response {
  const modified = new Date(getChangedAt(db)).toUTCString()
  return Response.json(body, { status, headers: { ...openToAll, 'Last-Modified': modified } })
}
