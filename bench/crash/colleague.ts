import { addressOfPage, listServerActions } from '@/lib/server-actions'

/** What a door answers: `status` and whatever belongs to it. */
export type Answer = { status?: string; code?: string; [name: string]: unknown }

/** One who is signed in, and asks of the server what a browser would. */
export class Colleague {
  readonly #actions = listServerActions()
  readonly #origin: string
  #cookie = ''

  constructor(origin: string) {
    this.#origin = origin
  }

  get cookie(): string {
    return this.#cookie
  }

  async signIn(email: string, password: string): Promise<void> {
    const answer = await fetch(`${this.#origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin: this.#origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!answer.ok) throw new Error(`Signing in answered ${answer.status}`)
    this.#cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
  }

  /** Goes through a door. Throws where the server is gone before it has answered. */
  async ask(door: string, argument: unknown, number = 0): Promise<Answer> {
    const action = this.#actions.get(door)
    if (!action) throw new Error(`The build has no ${door}`)
    const params = { locale: 'en', id: String(number) }
    const path = addressOfPage(action.pages[0] ?? '', params)
    const answer = await fetch(`${this.#origin}${path}`, {
      method: 'POST',
      headers: {
        'next-action': action.id,
        origin: this.#origin,
        cookie: this.#cookie,
        'content-type': 'text/plain;charset=UTF-8',
        accept: 'text/x-component',
      },
      body: JSON.stringify(argument === undefined ? [] : [argument]),
    })
    // What the door itself answers is row 1; the page as it is afterwards may come along.
    const row = /^1:(\{.*)$/mu.exec(await answer.text())?.[1]
    if (!row) throw new Error(`${door} answered ${answer.status}`)
    return JSON.parse(row)
  }

  /** Sends a picture to the library; its id where it was taken. */
  async upload(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
    const answer = await fetch(`${this.#origin}/api/media`, {
      method: 'POST',
      headers: {
        origin: this.#origin,
        cookie: this.#cookie,
        'content-type': 'image/jpeg',
      },
      body: bytes,
    })
    const body: { media?: { id: string } } = await answer.json()
    return body.media?.id ?? null
  }
}
