import type { Picture } from '@/db/content'

/** The words of a picture that readers and writers read. */
export const picturePlaces = ['alt', 'caption', 'credit'] as const satisfies (keyof Picture)[]
