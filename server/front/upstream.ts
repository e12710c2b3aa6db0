import {
  Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
  request,
} from 'node:http'
import { buffer } from 'node:stream/consumers'

/** Where Next listens. */
export type Address = { socketPath: string } | { host: string; port: number }

const longestWait = 30_000

/** Next, as the front asks it. */
export class Upstream {
  readonly #address: Address
  readonly #agent = new Agent({ keepAlive: true })

  constructor(address: Address) {
    this.#address = address
  }

  open(options: Pick<RequestOptions, 'method' | 'path' | 'headers' | 'signal'>): ClientRequest {
    return request({ ...this.#address, ...options, agent: this.#agent })
  }

  /** Gets an answer whole. */
  async get(
    path: string,
    headers: OutgoingHttpHeaders,
  ): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
    const asked = this.open({ path, headers, signal: AbortSignal.timeout(longestWait) })
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.on('response', resolve).on('error', reject).end()
    })
    const body = await buffer(answer)
    return { status: answer.statusCode ?? 0, headers: answer.headers, body }
  }

  close(): void {
    this.#agent.destroy()
  }
}
