import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link's signature vouches for. */
export type SignedLink = { id: number; storyId: number; expiresAt: string }

/** What stands in the address of a link: its number, and a signature that only we can make. */
export function tokenOf(link: SignedLink, secret: string): string {
  return `${link.id}.${signatureOf(link, secret).toString('base64url')}`
}

/** The number of the link that a token claims to be for; null where it claims none. */
export function claimedId(token: string): number | null {
  const id = /^([1-9]\d{0,14})\./u.exec(token)?.[1]
  return id ? Number(id) : null
}

export function isSigned(token: string, link: SignedLink, secret: string): boolean {
  const expected = Buffer.from(tokenOf(link, secret))
  const given = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function signatureOf({ id, storyId, expiresAt }: SignedLink, secret: string): Buffer {
  // The purpose is signed too: nothing else that the secret signs can pass for a link.
  return createHmac('sha256', secret).update(`preview-link ${id} ${storyId} ${expiresAt}`).digest()
}
