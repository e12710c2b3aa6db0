/** A file as readers of formats take it: a piece at a time, for it may be larger than memory. */
export type Bytes = { size: number; read: (at: number, length: number) => Promise<Buffer> }

/** It says that it is a recording, and is cut off or otherwise not as its format has to be. */
export class Damaged extends Error {}

/** More parts than any recording has are there to keep us busy. */
export const mostParts = 200_000
