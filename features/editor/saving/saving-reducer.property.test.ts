import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoryContent } from '@/db/content'
import type { SavingEffect, SavingEvent, SavingState } from '@/features/editor/saving/saving-state'
import { mergeContent } from '@/features/passages/merge'
import { opened, textsOf, withTexts } from '@/features/testing/saving-desk'
import { reduceSaving } from './saving-reducer'
import { savingFrom } from './saving-state'

/**
 * One writes the Chinese of a story, a colleague its English; saves are answered late, or not at all,
 * and those without an answer have arrived or not.
 */

const text = fc.constantFrom('甲', '甲乙', '乙', '丙甲', '')

const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('types' as const), zh: text }),
    fc.record({ kind: fc.constant('colleague' as const), en: fc.constantFrom('A', 'B', 'C') }),
    fc.record({ kind: fc.constant('lost' as const), hasArrived: fc.boolean() }),
    fc.record({ kind: fc.constant('due' as const) }),
    fc.record({ kind: fc.constantFrom('answered', 'heard', 'kept') }),
  ),
  { maxLength: 30 },
)

test('the writer’s text stays on the screen and comes into the store, and no one is asked', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const world = open()
      for (const move of all) world.make(move)
      for (let turn = 0; turn < 4; turn++) {
        world.make({ kind: 'due' })
        world.make({ kind: 'answered' })
        world.make({ kind: 'heard' })
      }
      expect(textsOf(world.stored())).toEqual({ zh: world.written(), en: world.english() })
      expect(textsOf(world.screen())).toEqual(textsOf(world.stored()))
      expect(world.state().shown.kind).toBe('saved')
      expect(world.kept()).toBeNull()
    }),
    { numRuns: 2000 },
  )
})

type Move =
  | { kind: 'types'; zh: string }
  | { kind: 'colleague'; en: string }
  | { kind: 'lost'; hasArrived: boolean }
  | { kind: 'due' | 'answered' | 'heard' | 'kept' }

function open() {
  const revisions = [opened]
  let state: SavingState = savingFrom({ version: 1, content: opened })
  let screen = opened
  let written = textsOf(opened).zh
  let kept: StoryContent | null = null
  let asked: Extract<SavingEffect, { kind: 'send' }>['request'] | null = null
  const stored = () => revisions.at(-1) ?? opened

  const tell = (event: SavingEvent) => {
    const before = structuredClone(state)
    const next = reduceSaving(state, event)
    expect(state).toEqual(before)
    const wasFree = state.sent === null && state.dispute === null
    state = next.state
    for (const effect of next.effects) {
      if (effect.kind === 'show') screen = effect.content
      if (effect.kind === 'keep') kept = effect.unsaved?.content ?? null
      if (effect.kind !== 'send') continue
      expect(wasFree && asked === null).toBe(true)
      asked = effect.request
    }
    expect(textsOf(screen).zh).toBe(written)
    expect(state.dispute).toBeNull()
  }

  /** What the store makes of a save that reaches it. */
  const answer = ({ baseVersion, content }: NonNullable<typeof asked>) => {
    const theirs = stored()
    const merged = mergeContent(revisions[baseVersion - 1] ?? opened, content, theirs)
    const { conflicts } = merged
    const version = revisions.length
    if (conflicts.length > 0) return { status: 'conflict' as const, version, theirs, conflicts }
    revisions.push(merged.content)
    return { status: 'saved' as const, version: version + 1, at: '', content: merged.content }
  }

  const make = (move: Move) => {
    switch (move.kind) {
      case 'types':
        written = move.zh
        screen = withTexts(screen, { zh: written })
        return tell({ kind: 'changed', now: 0 })
      case 'colleague':
        return void revisions.push(withTexts(stored(), { en: move.en }))
      case 'due':
        return tell({ kind: 'due', screen })
      case 'kept':
        return tell({ kind: 'keep', screen })
      case 'heard':
        return tell({
          kind: 'received',
          screen,
          now: 0,
          newer: { version: revisions.length, content: stored() },
        })
      case 'lost':
        if (asked && move.hasArrived) answer(asked)
        if (asked) tellAnswer({ kind: 'unanswered', isOnline: true })
        return
      case 'answered':
        if (asked) tellAnswer({ kind: 'answered', screen, now: 0, outcome: answer(asked) })
    }
  }
  const tellAnswer = (event: SavingEvent) => {
    asked = null
    tell(event)
  }
  return {
    make,
    stored,
    screen: () => screen,
    state: () => state,
    kept: () => kept,
    written: () => written,
    english: () => textsOf(stored()).en,
  }
}
