import { createHash } from 'node:crypto'
import type { Block, StoryContent } from '@/db/content'
import { sameBlocks } from '@/features/passages/normal-form'
import { newPassageId } from '@/features/passages/passage-id'
import type { Locale } from '@/lib/i18n/locales'
import { FileFault } from './file-fault'
import type { IncomingPart } from './incoming-part'
import { withSegments } from './segments'
import { panelSeal, panelText, partsOf, type StoryPart } from './story-parts'
import type { GivenFile, GivenUnit } from './translation-file'

export type Plan = {
  from: Locale
  to: Locale
  parts: (IncomingPart & { blocks: Block[] })[]
  /** Stands for the plan: what is done is what was shown. */
  seal: string
}

/** What would change if a file were taken in. Throws FileFault where it does not fit the story. */
export function planTranslation(
  content: StoryContent,
  number: number,
  { number: given, from, to, units }: GivenFile,
  locales: readonly Locale[],
): Plan {
  if (given !== number) throw new FileFault('other-story')
  if (from === to || ![from, to].every((locale) => locales.includes(locale))) {
    throw new FileFault('other-languages')
  }
  const ours = new Map(partsOf(content).map((part) => [part.id, part]))
  if (!units.some(({ id }) => ours.has(id))) throw new FileFault('no-passages')
  const parts = units.map((unit) => {
    const part = ours.get(unit.id)
    return part ? incoming(content, part, unit, { from, to }) : gone(unit)
  })
  const seal = createHash('sha256')
    .update(JSON.stringify([from, to, parts]))
    .digest('hex')
  return { from, to, parts, seal }
}

/** The story with what the incoming parts of these ids bring. */
export function applyPlan(content: StoryContent, { to, parts }: Plan, ids: string[]): StoryContent {
  const ours = new Map(partsOf(content).map((part) => [part.id, part]))
  return parts
    .filter(({ id }) => ids.includes(id))
    .reduce((all, { id, blocks, isMachineDraft }) => {
      const written = ours.get(id)?.write(all, to, blocks) ?? all
      return isMachineDraft ? asMachineDraft(written, id, to) : written
    }, content)
}

/** A draft that a file brings is one of its own: which words are the machine's is not known any more. */
function asMachineDraft(content: StoryContent, id: string, locale: Locale): StoryContent {
  const draft = { id: newPassageId(), hash: '' }
  const passages = content.passages.map((each) =>
    each.id === id ? { ...each, machineDrafts: { ...each.machineDrafts, [locale]: draft } } : each,
  )
  return { ...content, passages }
}

function incoming(
  content: StoryContent,
  part: StoryPart,
  unit: GivenUnit,
  { from, to }: { from: Locale; to: Locale },
): Plan['parts'][number] {
  const source = part.read(content, from)
  const target = part.read(content, to)
  const isWritten = unit.segments.some((segment) => segment.target !== null)
  const blocks = isWritten ? withSegments(unit.segments, source, target) : target
  const newer = [
    ...(unit.sourceSeal === panelSeal(source) ? [] : (['source'] as const)),
    ...(unit.targetSeal === panelSeal(target) ? [] : (['target'] as const)),
  ]
  const kindOfChange = target.length === 0 ? 'new' : 'changed'
  return {
    ...{ id: part.id, position: part.position, newer, blocks },
    isMachineDraft: unit.isMachineDraft && part.position !== null,
    kind: sameBlocks(blocks, target) ? 'same' : newer.length > 0 ? 'newer' : kindOfChange,
    ...{ source: panelText(source), before: panelText(target), after: panelText(blocks) },
  }
}

function gone({ id, segments }: GivenUnit): Plan['parts'][number] {
  const after = segments.flatMap(({ target }) => target ?? [])
  const words = after.map((line) => line.map(({ text }) => text).join('')).join('\n')
  return {
    ...{ id, position: null, kind: 'gone', newer: [], blocks: [], isMachineDraft: false },
    ...{ source: '', before: '', after: words },
  }
}
