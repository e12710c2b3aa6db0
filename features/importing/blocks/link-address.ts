import { isLinkAddress } from '@/lib/link-address'

/** An address as a link may have it: http, https, mailto or of this site; null for any other. */
export function linkAddress(typed: string): string | null {
  const address = typed.trim()
  if (isLinkAddress(address)) return address
  const isHostName = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(address)
  return isHostName ? `https://${address}` : null
}
