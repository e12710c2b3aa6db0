import { Agent, get, type IncomingMessage } from 'node:http'
import { createHistogram } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { markOf } from '@/bench/crash/editions'
import type { MarkedStory } from './stage'

/** An address that readers open; of a story it shows the mark in its headline. */
export type Page = { path: string; story?: MarkedStory }

const mostTold = 20

/** Readers over connections that are kept alive, who look whether what they get is what was published. */
export class Readers {
  answers = 0
  failures = 0
  /** How often a connection that had been kept was closed while the next request was on its way. */
  reconnected = 0
  stale = 0
  /** The first of what went wrong, in words. */
  readonly told: string[] = []
  readonly waits = createHistogram()
  readonly #port: number
  readonly #pages: Page[]
  #next = 0

  constructor(port: number, pages: Page[]) {
    this.#port = port
    this.#pages = pages
  }

  /** How many answers a second they got, asking so often at most. */
  async read(
    seconds: number,
    {
      connections,
      perSecond = Number.POSITIVE_INFINITY,
    }: { connections: number; perSecond?: number },
  ): Promise<number> {
    const before = this.answers
    const start = performance.now()
    const until = start + seconds * 1_000
    const between = (connections * 1_000) / perSecond
    const agent = new Agent({ keepAlive: true, maxSockets: connections })
    const reader = async (_: unknown, index: number) => {
      for (let due = start + (between * index) / connections; due < until; due += between) {
        const early = due - performance.now()
        if (early > 1) await pause(early)
        if (performance.now() >= until) return
        await this.open(this.#turn(), agent)
      }
    }
    await Promise.all(Array.from({ length: connections }, reader))
    agent.destroy()
    return ((this.answers - before) * 1_000) / (performance.now() - start)
  }

  /** Opens a page; what had been published when it was asked for has to be on it. */
  async open({ path, story }: Page, agent: Agent | false = false): Promise<void> {
    const published = story?.live ?? 0
    const asked = performance.now()
    try {
      const answer = await this.#ask(path, agent)
      const html = await text(answer)
      this.waits.record(Math.max(1, Math.round((performance.now() - asked) * 1_000)))
      this.answers += 1
      if (answer.statusCode !== 200) this.#fail(`${path} answered ${answer.statusCode}`)
      else if (story) this.#compare(path, html, published)
    } catch (error) {
      this.#fail(`${path}: ${(error as Error).message}`)
    }
  }

  #compare(path: string, html: string, published: number): void {
    const shown = markOf(/<h1[\s\S]*?<\/h1>/u.exec(html)?.[0])
    if (shown >= published) return
    this.stale += 1
    this.#tell(`${path} shows version ${shown}, and ${published} was published before`)
  }

  /** Asks anew over a connection of its own where a kept one was closed meanwhile, as browsers do (RFC 9110, 9.2.2). */
  #ask(path: string, agent: Agent | false): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const request = get({ host: '127.0.0.1', port: this.#port, path, agent }, resolve)
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (!request.reusedSocket || error.code !== 'ECONNRESET') return reject(error)
        this.reconnected += 1
        this.#ask(path, false).then(resolve, reject)
      })
    })
  }

  #turn(): Page {
    const page = this.#pages[this.#next % this.#pages.length]
    this.#next += 1
    if (!page) throw new Error('Nobody reads anything')
    return page
  }

  #fail(what: string): void {
    this.failures += 1
    this.#tell(what)
  }

  #tell(what: string): void {
    if (this.told.length < mostTold) this.told.push(what)
  }
}
