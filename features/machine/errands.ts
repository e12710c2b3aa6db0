import { z } from 'zod'
import { blockSchema } from '@/db/blocks'
import type { Tx } from '@/db/client'
import type { Block, MachineDraft } from '@/db/content'
import { doorOf } from '@/features/access/door'
import { type MachineRefusal, Refused } from '@/features/access/refused'
import { linesOf } from '@/features/passages/blocks/block-lines'
import { inlineText } from '@/features/passages/blocks/inline-text'
import { panelHash } from '@/features/passages/panel-hash'
import { newPassageId } from '@/features/passages/passage-id'
import { latestRevision } from '@/features/stories/revisions'
import { getStorySubject } from '@/features/stories/story-subject'
import { termFinder } from '@/features/terms/find-terms'
import { readTerms } from '@/features/terms/stored-terms'
import { getStyleNote } from '@/features/terms/style/style-notes'
import { env } from '@/lib/env'
import { type Locale, locales } from '@/lib/i18n/locales'
import { listOf } from '@/lib/list-schema'
import { askMachine } from './ask-machine'
import { textsOf, withTexts } from './draft-panel'
import { machineOf } from './settings'

const { errand } = doorOf<MachineRefusal>()

/** What a machine makes of a panel; `lost` are the looks and links that it did not keep. */
export type Drafted = { status: 'drafted'; blocks: Block[]; draft: MachineDraft; lost: number }

/** DeepL takes 128 KiB at once; a passage has some hundred characters. */
const longest = 20_000
const mostTerms = 60

/** A machine's translation of a panel as it is on the screen. Nothing is written. */
export const draftPanel = errand({
  schema: z
    .strictObject({
      storyId: z.int().positive(),
      from: z.enum(locales),
      to: z.enum(locales),
      blocks: listOf(blockSchema),
    })
    .refine(({ from, to }) => from !== to),
  action: 'story.edit',
  subjectOf: (db, { storyId, to }) => {
    const subject = getStorySubject(db, storyId, to)
    if (!subject) throw new Refused('no-story')
    return subject
  },
  run: async ({ db, input: { storyId, from, to, blocks } }): Promise<Drafted> => {
    const machine = machineOf()
    if (!machine) throw new Refused('no-machine')
    const texts = textsOf(blocks)
    if (texts.join('').length > longest) throw new Refused('machine-too-long')
    const told = toldOf(db, { storyId, from, to, blocks })
    const answers =
      texts.length > 0
        ? await askMachine(machine, { ...told, from, to, texts }, env().PRIVATE_ADDRESSES)
        : []
    const made = withTexts(blocks, answers)
    const draft = { id: newPassageId(), hash: panelHash(made.blocks) }
    return { status: 'drafted', draft, ...made }
  },
})

type Told = { storyId: number; from: Locale; to: Locale; blocks: Block[] }

/** The terms in the text, the style of the pair, and what the story is about. */
function toldOf(tx: Tx, { storyId, from, to, blocks }: Told) {
  const content = latestRevision(tx, storyId)?.content
  const text = blocks.flatMap(linesOf).map(inlineText).join('\n')
  const found = new Set(termFinder(readTerms(tx), from)(text).map(({ term }) => term))
  const terms = [...found].slice(0, mostTerms).flatMap(({ forms }) => {
    const [source] = forms[from]?.preferred ?? []
    const [target] = forms[to]?.preferred ?? []
    return source && target ? [{ source, target }] : []
  })
  const context = [content?.headline[from], content?.standfirst[from]].filter(Boolean).join('\n')
  return { terms, style: getStyleNote(tx, { from, to }), context: context.slice(0, 2_000) }
}
