import { createHash } from 'node:crypto'
import type { Block, StoryContent } from '@/db/content'
import { sameBlocks } from '@/features/passages/normal-form'
import type { Locale } from '@/lib/i18n/locales'
import { FileFault } from './file-fault'
import { type Place, panelSeal, panelText, placesOf } from './places'
import { withSegments } from './segments'
import type { Step } from './step'
import type { GivenFile, GivenUnit } from './translation-file'

export type Plan = {
  from: Locale
  to: Locale
  steps: (Step & { blocks: Block[] })[]
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
  const places = new Map(placesOf(content).map((place) => [place.id, place]))
  if (!units.some(({ id }) => places.has(id))) throw new FileFault('no-passages')
  const steps = units.map((unit) => {
    const place = places.get(unit.id)
    return place ? stepAt(content, place, unit, { from, to }) : gone(unit)
  })
  const seal = createHash('sha256')
    .update(JSON.stringify([from, to, steps]))
    .digest('hex')
  return { from, to, steps, seal }
}

/** The story with what the steps of these ids bring. */
export function applyPlan(content: StoryContent, { to, steps }: Plan, ids: string[]): StoryContent {
  const places = new Map(placesOf(content).map((place) => [place.id, place]))
  return steps
    .filter(({ id }) => ids.includes(id))
    .reduce((all, { id, blocks }) => places.get(id)?.write(all, to, blocks) ?? all, content)
}

function stepAt(
  content: StoryContent,
  place: Place,
  unit: GivenUnit,
  { from, to }: { from: Locale; to: Locale },
): Plan['steps'][number] {
  const source = place.read(content, from)
  const target = place.read(content, to)
  const isWritten = unit.segments.some((segment) => segment.target !== null)
  const blocks = isWritten ? withSegments(unit.segments, source, target) : target
  const newer = [
    ...(unit.sourceSeal === panelSeal(source) ? [] : (['source'] as const)),
    ...(unit.targetSeal === panelSeal(target) ? [] : (['target'] as const)),
  ]
  const kindOfChange = target.length === 0 ? 'new' : 'changed'
  return {
    ...{ id: place.id, position: place.position, newer, blocks },
    kind: sameBlocks(blocks, target) ? 'same' : newer.length > 0 ? 'newer' : kindOfChange,
    ...{ source: panelText(source), before: panelText(target), after: panelText(blocks) },
  }
}

function gone({ id, segments }: GivenUnit): Plan['steps'][number] {
  const after = segments.flatMap(({ target }) => target ?? [])
  const words = after.map((line) => line.map(({ text }) => text).join('')).join('\n')
  return {
    ...{ id, position: null, kind: 'gone', newer: [], blocks: [] },
    ...{ source: '', before: '', after: words },
  }
}
