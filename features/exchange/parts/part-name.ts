import { useTranslations } from 'next-intl'
import { isFieldId } from '@/features/passages/field-ids'

/** What a part of a story is called: a field, or a passage by its place. */
export function usePartName(): (part: { id: string; position: number | null }) => string {
  const t = useTranslations('newsroom.exchange')
  return ({ id, position }) => {
    if (isFieldId(id)) return t(`fields.${id}`)
    return position === null ? id : t('passage', { position })
  }
}
