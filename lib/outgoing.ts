import { lookup } from 'node:dns'
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublic, isTrusted, type TrustedProxies } from './trusted-proxies'

export type Question = {
  method: 'POST' | 'PURGE'
  headers: Record<string, string>
  body: string
  signal: AbortSignal
  /** The private addresses that may be asked; no others are. */
  allowed: TrustedProxies
  /** How long an answer may be, in bytes. */
  longest: number
}

export type Answer = { status: number; retryAfter: string | null; body: string }

/** Why another server was not asked, or its answer not taken. */
export class OutgoingFault extends Error {
  constructor(readonly reason: 'private-address' | 'too-long') {
    super(reason === 'too-long' ? 'the answer is too long' : 'its address is a private one')
  }
}

/**
 * Asks another server. Names that lead into a private net are refused, and what was looked at is what
 * is connected to, so that no second look-up can lead elsewhere. No redirect is followed.
 * Throws OutgoingFault, or what the connection failed with.
 */
export function askOutside(address: string, question: Question): Promise<Answer> {
  const { method, headers, body, signal, allowed } = question
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) !== 0 && !mayAsk(host, allowed)) {
    return Promise.reject(new OutgoingFault('private-address'))
  }
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const ask = url.protocol === 'https:' ? overHttps : overHttp
  const options = { method, signal, lookup: guarded(allowed), agent: false as const }
  const length = String(Buffer.byteLength(body))
  const asked = ask(url, { ...options, headers: { ...headers, 'Content-Length': length } })
  asked.on('error', reject)
  asked.on('response', (answer) => readAnswer(answer, question.longest).then(resolve, reject))
  asked.end(body)
  return promise
}

async function readAnswer(answer: IncomingMessage, longest: number): Promise<Answer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length
    if (length > longest) {
      answer.destroy()
      throw new OutgoingFault('too-long')
    }
    parts.push(part)
  }
  const body = Buffer.concat(parts).toString('utf8')
  return {
    status: answer.statusCode ?? 0,
    retryAfter: answer.headers['retry-after'] ?? null,
    body,
  }
}

function guarded(allowed: TrustedProxies): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => mayAsk(address, allowed))) {
        return callback(new OutgoingFault('private-address'), '')
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

const mayAsk = (address: string, allowed: TrustedProxies) =>
  isPublic(address) || isTrusted(allowed, address)
