import type { Passage, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import type { Conflict } from '@/features/passages/conflict'
import { draftsOf } from '@/features/passages/machine-drafts'
import { type Locale, locales, type PerLocale } from '@/lib/i18n/locales'

export type Choice = 'mine' | 'theirs'

export type ResolvedConflict = Conflict & { choice: Choice }

type Versions = { merged: StoryContent; mine: StoryContent; theirs: StoryContent }

/** The merged content with each place that both changed as the writer chose it. */
export function resolveConflicts(versions: Versions, choices: ResolvedConflict[]): StoryContent {
  let content = versions.merged
  for (const conflict of choices) {
    const chosen = versions[conflict.choice]
    content =
      conflict.passageId === null
        ? takeField(content, chosen, conflict)
        : takePanel(content, chosen, conflict.passageId, conflict.locale)
  }
  return content
}

function takeField(content: StoryContent, chosen: StoryContent, at: Conflict): StoryContent {
  const field = at.field as keyof StoryContent
  if (at.locale === null) return { ...content, [field]: chosen[field] }
  if (field === 'leadPicture') return takeLeadPicture(content, chosen, at.locale)
  const texts = { ...(content[field] as PerLocale<string>) }
  const text = (chosen[field] as PerLocale<string>)[at.locale]
  if (text === undefined) delete texts[at.locale]
  else texts[at.locale] = text
  return { ...content, [field]: texts }
}

function takeLeadPicture(content: StoryContent, chosen: StoryContent, locale: Locale) {
  const { leadPicture } = content
  const other = chosen.leadPicture
  if (!leadPicture || !other) return { ...content, leadPicture: other }
  const take = (key: 'alt' | 'caption' | 'credit') => ({
    ...leadPicture[key],
    [locale]: other[key][locale],
  })
  const taken = { alt: take('alt'), caption: take('caption'), credit: take('credit') }
  return { ...content, leadPicture: { ...leadPicture, ...taken } }
}

/** A passage that the chosen version has deleted loses its text, and with the last text goes. */
function takePanel(
  content: StoryContent,
  chosen: StoryContent,
  passageId: string,
  locale: Locale | null,
): StoryContent {
  const source = chosen.passages.find(({ id }) => id === passageId)
  const passages = content.passages.flatMap((passage): Passage[] => {
    if (passage.id !== passageId || !locale) return [passage]
    if (!source) {
      const panels = { ...passage.panels, [locale]: [] }
      return locales.every((each) => blocksIn(panels, each).length === 0)
        ? []
        : [{ ...passage, panels }]
    }
    const panels = { ...passage.panels, [locale]: blocksIn(source.panels, locale) }
    const { machineDrafts, ...rest } = passage
    const draftOf = (each: Locale) => (each === locale ? source : passage).machineDrafts?.[each]
    return [{ ...rest, panels, ...draftsOf({ panels }, draftOf) }]
  })
  return { ...content, passages }
}
