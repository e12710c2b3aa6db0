/** What one action may send, in bytes: the largest document that is opened, and what a form puts around it. */
export const actionByteLimit = 11 * 1024 * 1024

/** The whole answer to an action that sends more; what called it gets an error of these words. */
export const tooLarge = 'too-large'

export const isTooLarge = (error: unknown) => error instanceof Error && error.message === tooLarge
