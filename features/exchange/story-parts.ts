import { createHash } from 'node:crypto'
import type { Block, StoryContent } from '@/db/content'
import { blocksIn } from '@/db/panels'
import { fieldBlocks } from '@/features/passages/agreed-parts'
import { linesOf } from '@/features/passages/blocks/block-lines'
import { inlineText } from '@/features/passages/blocks/inline-text'
import type { FieldId } from '@/features/passages/field-ids'
import { normalBlocks } from '@/features/passages/normal-form'
import type { Locale, PerLocale } from '@/lib/i18n/locales'

/** A part of a story that is translated by itself: a passage, or a field by a name no passage has. */
export type StoryPart = {
  id: string
  /** The passage's place in the story from one; null for a field. */
  position: number | null
  read: (content: StoryContent, locale: Locale) => Block[]
  write: (content: StoryContent, locale: Locale, blocks: Block[]) => StoryContent
}

/** All that can be translated of a story, in reading order. */
export function partsOf(content: StoryContent): StoryPart[] {
  const fields = [
    field(
      '_headline',
      ({ headline }) => headline,
      (all, headline) => ({ ...all, headline }),
    ),
    field(
      '_standfirst',
      ({ standfirst }) => standfirst,
      (all, standfirst) => ({ ...all, standfirst }),
    ),
    ...(content.leadPicture ? [pictureField('alt'), pictureField('caption')] : []),
  ]
  return [...fields, ...content.passages.map(({ id }, index) => passage(id, index + 1))]
}

/** Stands for all that a panel says and how it looks. */
export function panelSeal(blocks: Block[]): string {
  return createHash('sha256')
    .update(JSON.stringify(normalBlocks(blocks)))
    .digest('hex')
    .slice(0, 16)
}

/** The words of a panel for a person to read, a line each. */
export function panelText(blocks: Block[]): string {
  return blocks.flatMap(linesOf).map(inlineText).filter(Boolean).join('\n')
}

function passage(id: string, position: number): StoryPart {
  return {
    id,
    position,
    read: ({ passages }, locale) => {
      const found = passages.find((each) => each.id === id)
      return found ? blocksIn(found.panels, locale) : []
    },
    write: (content, locale, blocks) => ({
      ...content,
      passages: content.passages.map((each) =>
        each.id === id ? { ...each, panels: { ...each.panels, [locale]: blocks } } : each,
      ),
    }),
  }
}

function field(
  id: FieldId,
  values: (content: StoryContent) => PerLocale<string>,
  withValues: (content: StoryContent, values: PerLocale<string>) => StoryContent,
): StoryPart {
  return {
    id,
    position: null,
    read: (content, locale) => fieldBlocks(values(content)[locale]),
    write: (content, locale, blocks) =>
      withValues(content, {
        ...values(content),
        [locale]: panelText(blocks).replace(/\s+/gu, ' ').trim(),
      }),
  }
}

function pictureField(key: 'alt' | 'caption'): StoryPart {
  return field(
    `_${key}`,
    ({ leadPicture }) => leadPicture?.[key] ?? {},
    (content, values) => ({
      ...content,
      leadPicture: content.leadPicture && { ...content.leadPicture, [key]: values },
    }),
  )
}
