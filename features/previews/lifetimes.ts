const hour = 60 * 60 * 1000

/** How long a link lasts, in milliseconds. */
export const lifetimes = { hour, day: 24 * hour, week: 7 * 24 * hour }

export type Lifetime = keyof typeof lifetimes

export const lifetimeNames = Object.keys(lifetimes) as [Lifetime, ...Lifetime[]]
