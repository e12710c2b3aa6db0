import { createHmac, randomBytes } from 'node:crypto'
import ipaddr from 'ipaddr.js'

/**
 * What one address may use up of what all readers have together in a minute. An address is known by a
 * hash alone, with a key that nobody has and that lasts as long as the minute.
 */
export class Share {
  readonly #each: number
  readonly #used = new Map<string, number>()
  #key = randomBytes(32)

  constructor(each: number) {
    this.#each = each
  }

  /** Whether the address has anything left. */
  has(address: string): boolean {
    return (this.#used.get(this.#nameOf(address)) ?? 0) < this.#each
  }

  take(address: string): void {
    const name = this.#nameOf(address)
    this.#used.set(name, (this.#used.get(name) ?? 0) + 1)
  }

  /** A new minute: nobody has used anything, and nobody can be known again. */
  renew(): void {
    this.#used.clear()
    this.#key = randomBytes(32)
  }

  #nameOf(address: string): string {
    return createHmac('sha256', this.#key).update(household(address)).digest('base64url')
  }
}

/** One connection has a whole net of addresses under IPv6. */
function household(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address
  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()
}
