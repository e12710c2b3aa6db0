import type { Auth } from '@/features/access/auth'
import { addressHeader } from '@/lib/headers'

const origin = 'http://localhost:3000'

/** What a browser sends to the door, from an address of a test's own. */
export function postTo(
  auth: Auth,
  path: string,
  body: object,
  headers: Record<string, string> = {},
  site = origin,
): Promise<Response> {
  return auth.handler(
    new Request(`${site}/api/auth${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'Content-Type': 'application/json',
        Origin: site,
        Host: new URL(site).host,
        [addressHeader]: '192.0.2.1',
        ...headers,
      },
    }),
  )
}

/** A browser: it keeps the cookies that it is given, and comes from an address of its own each time. */
export class Browser {
  readonly #auth: Auth
  readonly #site: string
  readonly cookies = new Map<string, string>()
  /** Every `Set-Cookie` line, as it came. */
  readonly lines: string[] = []

  constructor(auth: Auth, site = origin) {
    this.#auth = auth
    this.#site = site
  }

  async post(path: string, body: object, headers = {}): Promise<Response> {
    const all = { ...this.#headers(), ...headers }
    return this.#keep(await postTo(this.#auth, path, body, all, this.#site))
  }

  async get(path: string): Promise<Response> {
    const headers = { Origin: this.#site, Host: new URL(this.#site).host, ...this.#headers() }
    return this.#keep(
      await this.#auth.handler(new Request(`${this.#site}/api/auth${path}`, { headers })),
    )
  }

  #headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { [addressHeader]: nextAddress(), ...(cookie && { Cookie: cookie }) }
  }

  #keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      this.lines.push(line)
      const [pair = ''] = line.split(';')
      const mark = pair.indexOf('=')
      const [name, value] = [pair.slice(0, mark), pair.slice(mark + 1)]
      if (value === '' || /max-age=0/iu.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
}

let addresses = 0

function nextAddress(): string {
  addresses += 1
  return `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`
}
