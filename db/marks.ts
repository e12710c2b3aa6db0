/** The looks that a run of text may have. By itself, so that a browser need not load the schemas. */
export const markNames = ['bold', 'italic', 'superscript', 'subscript'] as const

export type Mark = (typeof markNames)[number]
