import type {
  GivenFile,
  GivenUnit,
  TranslationFile,
  Unit,
} from '@/features/exchange/translation-file'
import { isKnownLocale } from '@/lib/i18n/languages'

/** By what the rows of a document are known: lines of the column for it. */

export const headOf = ({ number, from, to }: TranslationFile) => `story/${number} ${from} ${to}`

export const referenceOf = ({ id, sourceSeal, targetSeal }: Unit) => [
  `#${id}`,
  `${sourceSeal} ${targetSeal}`,
]

/** Null where the text of a cell is no head of a table of ours. */
export function readHead(text: string): Pick<GivenFile, 'number' | 'from' | 'to'> | null {
  const [, number, from, to] = /story\/(\d{1,9})\s+(\w+)\s+(\w+)/u.exec(text) ?? []
  return number && isKnownLocale(from) && isKnownLocale(to)
    ? { number: Number(number), from, to }
    : null
}

export type UnitReference = Pick<GivenUnit, 'id' | 'sourceSeal' | 'targetSeal'>

/** Null for a row that is of no passage. */
export function readReference(text: string): UnitReference | null {
  const id = /#([\w-]{1,64})/u.exec(text)?.[1]
  if (!id) return null
  const [, sourceSeal = null, targetSeal = null] =
    /\b([0-9a-f]{16})\s+([0-9a-f]{16})\b/u.exec(text) ?? []
  return { id, sourceSeal, targetSeal }
}
