/**
 * The shapes of the ids that come in from outside: with markup that is pasted, with content that is
 * saved, with addresses. None is ever the name of something that every object has.
 */

/** The start of the SHA-256 of a picture's bytes, in hex. */
export const isMediaId = (id: string): boolean => /^[0-9a-f]{16}$/u.test(id)

/** Ours are twelve small letters and digits; older ones and those of imports may be others. */
export const isPassageId = (id: string): boolean =>
  /^[A-Za-z0-9][\w-]{0,63}$/u.test(id) && !(id in Object.prototype)

/** A SHA-256 in hex, or nothing. */
export const isTextHash = (hash: string): boolean => /^(?:[0-9a-f]{64})?$/u.test(hash)
