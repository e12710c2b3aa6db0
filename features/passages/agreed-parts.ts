import type { Block, Passage, StoryContent } from '@/db/content'
import { panelsOf } from '@/db/panels'
import { knownLocales } from '@/lib/i18n/languages'
import type { PerLocale } from '@/lib/i18n/locales'
import type { FieldId } from './field-ids'

/**
 * All of a story that its languages agree on, in reading order: its fields as passages of one paragraph,
 * by names that no passage has, then its passages. What is done for passages so is done for fields.
 */
export function agreedParts({
  headline,
  standfirst,
  leadPicture,
  passages,
}: StoryContent): Passage[] {
  return [
    field('_headline', headline),
    field('_standfirst', standfirst),
    ...(leadPicture
      ? [field('_alt', leadPicture.alt), field('_caption', leadPicture.caption)]
      : []),
    ...passages,
  ]
}

export function agreedPart(content: StoryContent, id: string): Passage | undefined {
  return agreedParts(content).find((part) => part.id === id)
}

/** What a language does without it leaves out on purpose: there is no way to say so of a field. */
function field(id: FieldId, texts: PerLocale<string>): Passage {
  const written = knownLocales.filter((locale) => texts[locale])
  return {
    id,
    panels: panelsOf(written, (locale) => fieldBlocks(texts[locale])),
    emptyOnPurpose: knownLocales.filter((locale) => !texts[locale]),
  }
}

/** What a field says, as a panel says it. */
export function fieldBlocks(text = ''): Block[] {
  return text === '' ? [] : [{ type: 'paragraph', text: [{ text }] }]
}
