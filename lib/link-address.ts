/** By http, https or mailto, or of this site: `//` and `/\\` would lead to another. */
const safe = /^(?:https?:\/\/|mailto:|\/(?![/\\]))/iu

/** Whether a link of a story may lead to an address as it stands; browsers drop control characters. */
export function isLinkAddress(address: string): boolean {
  return safe.test(address) && !/\p{Cc}/u.test(address)
}
