import type { NavigationItem } from '@/components/newsroom/shell/navigation'
import { type Action, type Actor, can } from '@/features/access/policy'
import type { Locale } from '@/lib/i18n/locales'
import { newsroomPath } from '@/lib/paths'

const rooms: { key: NavigationItem['key']; page: string; action: Action }[] = [
  { key: 'desk', page: '', action: 'story.list' },
  { key: 'front', page: 'front', action: 'front.arrange' },
  { key: 'media', page: 'media', action: 'media.upload' },
  { key: 'memory', page: 'memory', action: 'story.read' },
  { key: 'terms', page: 'terms', action: 'terms.edit' },
  { key: 'vocabulary', page: 'vocabulary', action: 'vocabulary.edit' },
  { key: 'checks', page: 'checks', action: 'story.read' },
  { key: 'people', page: 'people', action: 'people.list' },
  { key: 'audit', page: 'audit', action: 'audit.read' },
]

/** The rooms that a person may enter. */
export function navigationFor(person: Actor, locale: Locale): NavigationItem[] {
  return rooms
    .filter(({ action }) => can(person, action))
    .map(({ key, page }) => ({ key, href: newsroomPath(locale, page) }))
}
