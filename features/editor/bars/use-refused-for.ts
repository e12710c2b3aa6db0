import { useTranslations } from 'next-intl'
import type { StorySession } from '@/features/editor/session/use-story-session'

/** What a save was refused for, in words that name the first place and the remedy. */
export function useRefusedFor(): (session: StorySession) => string | undefined {
  const t = useTranslations('newsroom.editor.save.unknownAt')
  const languageName = useTranslations('languages')
  return ({ saveState, read }) => {
    const [problem] = saveState.kind === 'refused' ? (saveState.problems ?? []) : []
    if (!problem) return undefined
    const { field, locale, passageId } = problem
    switch (field) {
      case 'leadPicture':
      case 'unknownSection':
      case 'unknownTopic':
      case 'unknownSource':
        return t(field)
      case 'picture': {
        const number = read().passages.findIndex(({ id }) => id === passageId) + 1
        return locale ? t('picture', { language: languageName(locale), number }) : undefined
      }
      default:
        return undefined
    }
  }
}
