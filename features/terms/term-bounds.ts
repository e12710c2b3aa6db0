/** How much a term may say: characters, and forms of a language. */
export const termBounds = { id: 100, form: 150, forms: 40, note: 2000, domain: 60 } as const
