import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type Letter = { to: string[]; text: string }

/** A mail server of one test, which keeps what it is given. */
export class Mailbox {
  readonly letters: Letter[] = []
  readonly #refused = new Set<string>()
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const unknown = Object.assign(new Error('no such mailbox'), { responseCode: 550 })
      done(this.#refused.has(address) ? unknown : null)
    },
    onData: async (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      this.letters.push({ to, text: unwrapped(await text(stream)) })
      done()
    },
  })

  /** Resolves to the address for SMTP_URL. */
  async open(): Promise<string> {
    const server = this.#server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  /** Takes no letter for an address. */
  refuse(address: string): void {
    this.#refused.add(address)
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve))
  }
}

/** Quoted-printable breaks long lines, links among them. */
function unwrapped(source: string): string {
  const bytes = source
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
