import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from '@/features/access/refused'
import { log } from '@/lib/log'
import { type Answer, askOutside, OutgoingFault } from '@/lib/outgoing'
import type { TrustedProxies } from '@/lib/trusted-proxies'
import { type Draft, isPassing, type Machine, refusalOf } from './machine'

/** How long a draft may take in all, and how often it is asked for. */
export type Limits = { patience: number; attempts: number; longestWait: number }

const usual: Limits = { patience: 60_000, attempts: 3, longestWait: 10_000 }

const longestAnswer = 1_000_000

/**
 * Asks a machine for a translation, again where it is busy for the moment. Throws Refused with a code
 * of MachineRefusal.
 */
export async function askMachine(
  machine: Machine,
  draft: Draft,
  allowed: TrustedProxies,
  { patience, attempts, longestWait }: Limits = usual,
): Promise<string[]> {
  const signal = AbortSignal.timeout(patience)
  const { headers, body } = machine.request(draft)
  const question = { method: 'POST' as const, headers, body, signal, allowed }
  try {
    let answer = await askOutside(machine.address, { ...question, longest: longestAnswer })
    for (let attempt = 1; isPassing(answer.status) && attempt < attempts; attempt++) {
      const wait = Math.min(askedWait(answer) ?? 500 * 2 ** attempt, longestWait)
      await pause(wait, undefined, { signal })
      answer = await askOutside(machine.address, { ...question, longest: longestAnswer })
    }
    return textsOf(machine, answer, draft)
  } catch (error) {
    throw refusedFor(error, machine, signal)
  }
}

function textsOf(machine: Machine, answer: Answer, { texts }: Draft): string[] {
  if (answer.status < 200 || answer.status >= 300) {
    const cause = new Error(`answered ${answer.status}`)
    throw new Refused(refusalOf(machine, answer), { cause })
  }
  const read = machine.read(answer.body)
  const isFitting = (text: string, index: number) =>
    text.length <= 1_000 + 20 * (texts[index] ?? '').length
  if (read?.length !== texts.length || !read.every(isFitting)) {
    throw new Refused('machine-malformed', { cause: new Error('the answer is none to this') })
  }
  return read
}

/** What the person is told, and what stands in the log: never the texts, and never the key. */
function refusedFor(error: unknown, machine: Machine, signal: AbortSignal): Refused {
  const refused =
    error instanceof Refused ? error : new Refused(codeOf(error, signal), { cause: error })
  const { code, cause } = refused
  const reason = cause instanceof Error ? cause.message : String(cause)
  log.warn('a machine did not translate', { host: new URL(machine.address).host, code, reason })
  return refused
}

function codeOf(error: unknown, signal: AbortSignal) {
  if (signal.aborted) return 'machine-slow'
  if (!(error instanceof OutgoingFault)) return 'machine-unreachable'
  return error.reason === 'too-long' ? 'machine-malformed' : 'machine-address'
}

/** In milliseconds; a date is waited for as long as may be. */
function askedWait({ retryAfter }: Answer): number | null {
  if (retryAfter === null) return null
  return /^\d{1,6}$/u.test(retryAfter) ? Number(retryAfter) * 1000 : Number.POSITIVE_INFINITY
}
