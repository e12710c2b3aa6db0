/** Headers that our own parts tell each other things by; what a client sends under them is replaced. */

/** Set by the process that serves, to the address that a request came from. */
export const addressHeader = 'x-diptych-address'

/** Set by the process that serves, to the path and query that a page is asked for with. */
export const pathHeader = 'x-diptych-path'

/** Set by the process that serves, to the id of the request, and on every answer. */
export const requestIdHeader = 'x-request-id'

/** Set on an answer, to the time (ISO 8601) when it stops being true though nothing is published. */
export const goodUntilHeader = 'x-diptych-good-until'

/**
 * Set by a page of the newsroom on all that it asks to be done, to the person it was drawn for. A
 * browser says it, so it has not the names of those above, which the front takes from no one.
 */
export const drawnForHeader = 'x-newsroom-drawn-for'
