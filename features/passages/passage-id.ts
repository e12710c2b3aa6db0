const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'
const length = 12

/** An id for a new passage: 12 letters and digits, so that no two in a newsroom's life meet. */
export function newPassageId(): string {
  // Not randomUUID: browsers offer that on secure origins only, and a newsroom may be on plain http.
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}
