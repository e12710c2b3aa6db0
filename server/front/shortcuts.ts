import type { IncomingMessage } from 'node:http'
import { isPersonal } from './route'

type Meaning = 'plain' | 'host' | 'cookie' | 'telling'

/**
 * The headers that tell what a request is for, or whether it may be answered at all (`refuse.ts`,
 * `route.ts`, `origin.ts`). Whoever has one that is `telling` is looked at in full.
 */
const meanings = new Map<string, Meaning>([
  ['host', 'host'],
  ['cookie', 'cookie'],
  ['content-length', 'telling'],
  ['expect', 'telling'],
  ['next-action', 'telling'],
  ['next-router-prefetch', 'telling'],
  ['next-router-state-tree', 'telling'],
  ['origin', 'telling'],
  ['rsc', 'telling'],
  ['transfer-encoding', 'telling'],
  ['upgrade', 'telling'],
])

const mostTargets = 50_000
const mostHosts = 20
const mostNames = 1_000
const longestTarget = 500

/**
 * What readers asked for before, by the very words of the request: the key of the page, so that a page
 * that is kept costs one look. A request counts as the same where it has the method, the target and
 * the host of one that was looked at in full, and none of the headers that would make it another.
 */
export class Shortcuts {
  readonly #keys = new Map<string, string>()
  /** By names as they are sent. */
  readonly #names = new Map<string, Meaning>()
  readonly #hosts = new Set<string>()

  /** The key that leads to the page; undefined where the request is to be looked at in full. */
  keyFor({ method, url = '', rawHeaders }: IncomingMessage): string | undefined {
    if (method !== 'GET') return undefined
    const key = this.#keys.get(url)
    return key !== undefined && this.#isPlain(rawHeaders) ? key : undefined
  }

  /** Takes down what a request turned out to ask for, which had this for its target. */
  remember(target: string, { method, rawHeaders, headers }: IncomingMessage, key: string): void {
    if (method !== 'GET' || !target.startsWith('/') || target.length > longestTarget) return
    const { host = '' } = headers
    if (this.#hosts.size < mostHosts) this.#hosts.add(host)
    if (!this.#isPlain(rawHeaders)) return
    if (this.#keys.size >= mostTargets) this.#keys.clear()
    this.#keys.set(target, key)
  }

  #isPlain(rawHeaders: string[]): boolean {
    let hosts = 0
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const value = rawHeaders[at + 1] ?? ''
      switch (this.#meaningOf(rawHeaders[at] ?? '')) {
        case 'telling':
          return false
        case 'cookie':
          if (isPersonal({ cookie: value })) return false
          break
        case 'host':
          if (!this.#hosts.has(value)) return false
          hosts += 1
      }
    }
    return hosts === 1
  }

  #meaningOf(name: string): Meaning {
    const known = this.#names.get(name)
    if (known) return known
    const meaning = meanings.get(name.toLowerCase()) ?? 'plain'
    if (this.#names.size < mostNames) this.#names.set(name, meaning)
    return meaning
  }
}
