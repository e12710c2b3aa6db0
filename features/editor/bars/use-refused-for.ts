import { useTranslations } from 'next-intl'
import type { SaveState } from '@/features/editor/saving/outcomes'
import type { TextSession } from '@/features/editor/session/use-text-session'

/** What a save was refused for, in words that name the first place and the remedy. */
export function useRefusedFor(): (
  state: SaveState,
  read: TextSession['read'],
) => string | undefined {
  const t = useTranslations('newsroom.editor.save.unknownAt')
  const languageName = useTranslations('languages')
  return (state, read) => {
    const [problem] = state.kind === 'refused' ? (state.problems ?? []) : []
    if (!problem) return undefined
    const { field, locale, passageId } = problem
    switch (field) {
      case 'leadPicture':
      case 'unknownSection':
      case 'unknownTopic':
      case 'unknownSource':
        return t(field)
      case 'picture':
      case 'recording': {
        const number = read().passages.findIndex(({ id }) => id === passageId) + 1
        return locale ? t(field, { language: languageName(locale), number }) : undefined
      }
      default:
        return undefined
    }
  }
}
