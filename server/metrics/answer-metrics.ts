import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Registry } from 'prom-client'
import type { Answer } from '@/server/front/answer'
import { caching, safety } from '@/server/front/response-headers'

export type AnswerMetrics = (request: IncomingMessage) => Promise<Answer> | null

/** Answers Prometheus, and nobody who does not show the token: for all others there is no such address. */
export function metricsFor(register: Registry, token: string): AnswerMetrics {
  const expected = hashOf(`Bearer ${token}`)
  return ({ headers }) => {
    const isKnown = timingSafeEqual(hashOf(headers.authorization ?? ''), expected)
    return isKnown ? textOf(register) : null
  }
}

async function textOf(register: Registry): Promise<Answer> {
  return {
    status: 200,
    headers: { ...safety, 'Content-Type': register.contentType, 'Cache-Control': caching.never },
    body: Buffer.from(await register.metrics()),
  }
}

/** Of one length, whatever is shown. */
const hashOf = (shown: string) => createHash('sha256').update(shown).digest()
