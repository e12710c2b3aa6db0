/** One picture has one name, made of the SHA-256 of its bytes in hex, so that it is stored once. */
export const nameOfHash = (hash: string) => hash.slice(0, 16)
