import type { getTranslations } from 'next-intl/server'
import type { Choice } from '@/components/ui/select'
import { deskMarks, deskSorts, deskStates } from '@/features/desk/desk-filter'
import type { Desk } from '@/features/desk/queries'
import { inLocale, type Locale, locales } from '@/lib/i18n/locales'

type Translator = Awaited<ReturnType<typeof getTranslations<'newsroom'>>>
type LanguageWords = Awaited<ReturnType<typeof getTranslations<'languages'>>>

/** What each filter of the desk can be set to, in words; the empty value asks for nothing. */
export function deskChoices(
  t: Translator,
  languageName: LanguageWords,
  locale: Locale,
  { sections, colleagues }: Desk,
) {
  const any: Choice = { value: '', label: t('desk.any') }
  return {
    section: [
      any,
      ...sections.map(({ id, name, depth }) => ({
        value: String(id),
        label: `${'\u2003'.repeat(depth)}${inLocale(name, locale)?.value ?? id}`,
      })),
    ],
    state: [
      any,
      ...deskStates.map((state) => ({ value: state, label: t(`states.${state}`) })),
      ...deskMarks.map((mark) => ({ value: mark, label: t(`desk.mark-${mark}`) })),
    ],
    language: [
      any,
      ...locales.map((value) => ({
        value,
        label: languageName(value),
      })),
    ],
    assignee: [
      any,
      { value: 'me', label: t('desk.mine') },
      { value: 'none', label: t('desk.nobody') },
      ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
    ],
    sort: deskSorts.map((sort) => ({ value: sort, label: t(`desk.sort-${sort}`) })),
  } satisfies Record<string, Choice[]>
}
