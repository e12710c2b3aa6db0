/** How often an open editor tells that it is open, in milliseconds. */
export const heartbeatTime = 10_000
