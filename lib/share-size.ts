/** A share picture's, in pixels: what every service that shows shared links takes. */
export const shareSize = { width: 1200, height: 630 } as const
