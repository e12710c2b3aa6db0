import type { Fields } from '@/db/content'
import { withText } from '@/features/editor/fields/with-text'
import { type FieldId, isFieldId } from '@/features/passages/field-ids'
import type { DocumentLocale } from '@/lib/i18n/document-pair'
import type { Locale, PerLocale } from '@/lib/i18n/locales'
import type { ShownFinding } from './shown-finding'

/** What changes in a story's fields by a fix; null where the words that it mends stand there no more. */
export function fieldFix(
  fields: Fields,
  { fix, waiver, ...found }: Pick<ShownFinding, 'fix' | 'waiver' | DocumentLocale>,
): Partial<Fields> | null {
  const { passageId: id } = waiver
  if (!fix || !isFieldId(id)) return null
  const { locale, text } = fix
  const span = found[locale]
  const before = textsOf(fields, id)?.[locale] ?? ''
  if (!span || before.slice(span.start, span.end) !== waiver[locale]) return null
  const after = before.slice(0, span.start) + text + before.slice(span.end)
  return withField(fields, id, locale, after)
}

const pictureFields = { _alt: 'alt', _caption: 'caption' } as const

function textsOf(
  { headline, standfirst, leadPicture }: Fields,
  id: FieldId,
): PerLocale<string> | undefined {
  if (id === '_headline') return headline
  if (id === '_standfirst') return standfirst
  return leadPicture?.[pictureFields[id]]
}

function withField(
  fields: Fields,
  id: FieldId,
  locale: Locale,
  text: string,
): Partial<Fields> | null {
  const { headline, standfirst, leadPicture } = fields
  if (id === '_headline') return { headline: withText(headline, locale, text) }
  if (id === '_standfirst') return { standfirst: withText(standfirst, locale, text) }
  const name = pictureFields[id]
  return (
    leadPicture && {
      leadPicture: { ...leadPicture, [name]: withText(leadPicture[name], locale, text) },
    }
  )
}
