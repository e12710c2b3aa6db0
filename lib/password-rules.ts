/** In characters. Length is what makes a password hard to guess; no signs are prescribed. */
export const shortestPassword = 12
export const longestPassword = 128
