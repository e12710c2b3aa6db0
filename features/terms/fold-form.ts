import { plainLetters } from '@/lib/plain-letters'

/** A form as search and comparison have it: small letters without accents, white space as one space. */
export const foldForm = (form: string): string => plainLetters(form).replace(/\s+/gu, ' ').trim()
