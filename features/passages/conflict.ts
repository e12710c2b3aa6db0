import type { Locale } from '@/lib/i18n/locales'

/**
 * A place that two people changed in two ways. `passageId` is null for a field of the whole story,
 * `field` is then its name, else 'panel'; `locale` is null where the field has no language.
 */
export type Conflict = { passageId: string | null; field: string; locale: Locale | null }
