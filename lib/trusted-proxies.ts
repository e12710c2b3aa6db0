import ipaddr from 'ipaddr.js'

type Range = ReturnType<typeof ipaddr.parseCIDR>

/** The machines whose word counts on whom they ask for. */
export type TrustedProxies = Range[]

const named = new Map([
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['linklocal', ['169.254.0.0/16', 'fe80::/10']],
  ['uniquelocal', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']],
])

/** Reads a list with commas: addresses, ranges (10.0.0.0/8), names of ranges. Null where one is none of these. */
export function readTrustedProxies(list: string): TrustedProxies | null {
  const ranges: TrustedProxies = []
  for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
    if (entry === '') continue
    for (const text of named.get(entry) ?? [entry]) {
      const range = readRange(text)
      if (!range) return null
      ranges.push(range)
    }
  }
  return ranges
}

function readRange(text: string): Range | null {
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text)) {
    return ipaddr.parseCIDR(text)
  }
  const address = readAddress(text)
  if (address === null || text.includes('/')) return null
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

export function isTrusted(proxies: TrustedProxies, address: string): boolean {
  const read = readAddress(address)
  if (!read) return false
  return proxies.some((range) => range[0].kind() === read.kind() && read.match(range))
}

/** One way to write an address, without port and zone; null for what is none. */
export function plainAddress(text: string): string | null {
  return readAddress(text)?.toString() ?? null
}

/** Whether an address is one that the net at large does not lead to. */
export function isNearby(address: string): boolean {
  return ['loopback', 'private', 'uniqueLocal', 'linkLocal'].includes(
    readAddress(address)?.range() ?? '',
  )
}

/** Public by their numbers, and yet no part of the net at large. */
const apart: TrustedProxies = [
  // What Azure gives its machines secrets by (Microsoft, "What is IP address 168.63.129.16?").
  ipaddr.parseCIDR('168.63.129.16/32'),
  // Addresses of IPv4 written as those of IPv6, given up since (RFC 4291, 2.5.5.1).
  ipaddr.parseCIDR('::/96'),
]

/** Whether an address is one of the net at large, and of no special use. */
export function isPublic(address: string): boolean {
  return readAddress(address)?.range() === 'unicast' && !isTrusted(apart, address)
}

/** Some proxies write the port too. */
const withPort = /^(?:\[([^\]]*)\]|(\d+\.\d+\.\d+\.\d+))(?::\d{1,5})?$/u

function readAddress(text: string) {
  const parts = withPort.exec(text)
  const bare = (parts?.[1] ?? parts?.[2] ?? text).replace(/%.*/su, '')
  // Forms such as 127.1 and 0x7f000001 are nothing that a proxy writes.
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return null
  return ipaddr.process(bare)
}
