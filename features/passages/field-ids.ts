import { isPassageId } from '@/lib/ids'

/** The fields that are translated, by names that no passage has. */
export const fieldIds = ['_headline', '_standfirst', '_alt', '_caption'] as const

export type FieldId = (typeof fieldIds)[number]

export const isFieldId = (id: string): id is FieldId => fieldIds.some((known) => known === id)

/** A passage, or a field that languages agree on as on one. */
export const isPartId = (id: string): boolean => isFieldId(id) || isPassageId(id)
