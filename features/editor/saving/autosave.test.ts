import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Block, StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { mergeContent } from '@/features/passages/merge'
import { tooLarge } from '@/lib/action-size'
import { createAutosave } from './autosave'
import type { Disagreement, SaveOutcome, SaveState } from './outcomes'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const start = buildContent({ passages: [buildPassage('a', '甲', 'Alpha')] })

describe('autosave', () => {
  it('saves once the writer pauses, with the version it began from', async () => {
    const desk = open()
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1000)
    desk.write({ zh: '甲乙丙' })
    await vi.advanceTimersByTimeAsync(1100)
    expect(desk.saves).toBe(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(desk.saves).toBe(1)
    expect(desk.stored()).toEqual({ version: 2, zh: '甲乙丙', en: 'Alpha' })
    expect(desk.states.at(-1)).toMatchObject({ kind: 'saved' })
  })

  it('saves while a writer never pauses', async () => {
    const desk = open()
    for (let second = 0; second < 10; second++) {
      desk.write({ zh: '字'.repeat(second + 1) })
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(desk.saves).toBeGreaterThan(0)
  })

  it('shows what another saved meanwhile', async () => {
    const desk = open()
    desk.another({ en: 'Alpha two' })
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.shown()).toEqual({ zh: '甲乙', en: 'Alpha two' })
    expect(desk.stored()).toMatchObject({ zh: '甲乙', en: 'Alpha two' })
    expect(desk.merged).toBe(1)
  })

  it('saves no letters that characters are still being chosen from', async () => {
    const desk = open()
    desk.isComposing = true
    desk.write({ zh: '甲qiao' })
    await vi.advanceTimersByTimeAsync(3000)
    expect(desk.saves).toBe(0)
    desk.write({ zh: '甲桥' })
    desk.chooseCharacters()
    expect(await desk.autosave.flush()).toEqual({ status: 'saved', version: 2 })
    expect(desk.stored()).toMatchObject({ version: 2, zh: '甲桥' })
    desk.isComposing = true
    desk.write({ zh: '甲桥tong' })
    await vi.advanceTimersByTimeAsync(12_000)
    expect(desk.saves).toBe(2)
  })

  it('keeps what was typed while the save was under way', async () => {
    const desk = open()
    desk.write({ zh: '甲乙' })
    desk.whileSaving = () => desk.write({ zh: '甲乙丙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.shown().zh).toBe('甲乙丙')
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.stored()).toMatchObject({ version: 3, zh: '甲乙丙' })
  })

  it('asks where both changed one panel, saves nothing before, then what was chosen', async () => {
    const desk = open()
    desk.another({ zh: '别人的' })
    desk.write({ zh: '我的' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(desk.saves).toBe(1)
    expect(desk.states.at(-1)).toEqual({ kind: 'conflict' })
    const [asked] = desk.disagreements as [Disagreement]
    expect(asked.conflicts).toEqual([{ passageId: 'a', field: 'panel', locale: 'zh' }])
    desk.autosave.goOn({ version: asked.version, content: asked.theirs }, asked.merged)
    await vi.advanceTimersByTimeAsync(10)
    expect(desk.stored()).toMatchObject({ zh: '我的' })
  })

  it('goes on trying without a network, and keeps the text meanwhile', async () => {
    const desk = open()
    desk.network = 'down'
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.states.at(-1)?.kind).toMatch(/offline|failed/u)
    expect(desk.kept?.passages[0]).toEqual(buildPassage('a', '甲乙', 'Alpha'))
    desk.network = 'up'
    await vi.advanceTimersByTimeAsync(5100)
    expect(desk.stored()).toMatchObject({ zh: '甲乙' })
    expect(desk.kept).toBeNull()
  })

  it('does not quarrel with its own save when only the answer was lost', async () => {
    const desk = open()
    desk.network = 'loses answers'
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1300)
    desk.network = 'up'
    desk.write({ zh: '甲乙丙' })
    await vi.advanceTimersByTimeAsync(5100)
    expect(desk.disagreements).toEqual([])
    expect(desk.stored()).toMatchObject({ zh: '甲乙丙' })
  })

  it('asks again with what was written since, and loses none of it', async () => {
    const desk = open()
    desk.another({ zh: '别人的' })
    desk.write({ zh: '我的' })
    await vi.advanceTimersByTimeAsync(1300)
    desk.write({ zh: '我的，后来的', en: 'Alpha later' })
    desk.autosave.reconsider()
    const asked = desk.disagreements.at(-1) as Disagreement
    expect(textsOf(asked.mine)).toEqual({ zh: '我的，后来的', en: 'Alpha later' })
    desk.autosave.goOn({ version: asked.version, content: asked.theirs }, asked.merged)
    await vi.advanceTimersByTimeAsync(10)
    expect(desk.stored()).toMatchObject({ zh: '我的，后来的', en: 'Alpha later' })
  })

  it('tells when all that is on the screen is saved, and as which version', async () => {
    const desk = open()
    expect(await desk.autosave.flush()).toEqual({ status: 'saved', version: 1 })
    desk.write({ zh: '甲乙' })
    desk.whileSaving = () => desk.write({ zh: '甲乙丙' })
    expect(await desk.autosave.flush()).toEqual({ status: 'saved', version: 3 })
    expect(desk.stored()).toMatchObject({ zh: '甲乙丙' })
    expect(desk.versions).toEqual([2, 3])
    desk.network = 'refuses'
    desk.write({ zh: '甲' })
    expect(await desk.autosave.flush()).toEqual({ status: 'unsaved', reason: 'refused' })
    desk.network = 'up'
    desk.another({ zh: '别人的' })
    expect(await desk.autosave.flush()).toEqual({ status: 'unsaved', reason: 'conflict' })
    expect(await desk.autosave.flush()).toEqual({ status: 'unsaved', reason: 'conflict' })
  })

  it('takes in what others saved, unless both changed one place', async () => {
    const desk = open()
    desk.write({ zh: '我的' })
    desk.another({ en: 'Alpha by another' })
    await desk.autosave.receive({ version: 2, content: desk.latest() })
    expect(desk.shown()).toEqual({ zh: '我的', en: 'Alpha by another' })
    desk.another({ zh: '别人的' })
    await desk.autosave.receive({ version: 3, content: desk.latest() })
    expect(desk.shown()).toEqual({ zh: '我的', en: 'Alpha by another' })
    expect(desk.versions).toEqual([2])
    expect(desk.merged).toBe(1)
  })

  it('asks where a colleague changed what was found unsaved, whatever came onto the screen', async () => {
    const desk = open()
    desk.another({ zh: '别人的' })
    await desk.autosave.receive({ version: 2, content: desk.latest() })
    const found = withTexts(start, { zh: '找回的', en: 'Alpha found' })
    expect(await desk.autosave.takeUp({ version: 1, content: start }, found)).toBe(true)
    await vi.advanceTimersByTimeAsync(10)
    const [asked] = desk.disagreements as [Disagreement]
    expect(textsOf(asked.mine)).toEqual({ zh: '找回的', en: 'Alpha found' })
    expect(textsOf(asked.theirs).zh).toBe('别人的')
    expect(desk.stored()).toMatchObject({ version: 2, zh: '别人的' })
  })

  it('takes up what was found beside what was written since, and asks about one place', async () => {
    const desk = open()
    desk.write({ en: 'Alpha since' })
    const kept = { version: 1, content: start }
    await desk.autosave.takeUp(kept, withTexts(start, { zh: '找回的' }))
    await vi.advanceTimersByTimeAsync(10)
    expect(desk.stored()).toMatchObject({ zh: '找回的', en: 'Alpha since' })
    desk.network = 'down'
    desk.write({ en: 'Alpha again' })
    const found = withTexts(start, { en: 'Alpha found' })
    expect(await desk.autosave.takeUp(kept, found)).toBe(false)
    expect(desk.shown().en).toBe('Alpha again')
    desk.network = 'up'
    expect(await desk.autosave.takeUp(kept, found)).toBe(true)
    await vi.advanceTimersByTimeAsync(10)
    const asked = desk.disagreements.at(-1)
    expect(asked && [textsOf(asked.mine).en, textsOf(asked.theirs).en]).toEqual([
      'Alpha found',
      'Alpha again',
    ])
  })

  it('says when it may not save', async () => {
    const desk = open()
    desk.network = 'refuses'
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'forbidden' })
    expect(desk.autosave.isUnsaved()).toBe(true)
  })

  it('takes in nothing that this page cannot show, and keeps the text on both sides', async () => {
    const desk = open()
    desk.fromNewerPage()
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'unknown-kind' })
    expect(desk.shown()).toMatchObject({ zh: '甲乙' })
    expect(desk.kept).toMatchObject({ passages: [buildPassage('a', '甲乙', 'Alpha')] })
    expect(JSON.stringify(desk.latest())).toContain('hologram')
    await desk.autosave.receive({ version: 9, content: desk.latest() })
    expect(JSON.stringify(desk.shown())).not.toContain('hologram')
  })

  it('says when something else writes for long, keeps the text, and tries again', async () => {
    const desk = open()
    desk.network = 'is busy'
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'busy' })
    expect(desk.kept?.passages[0]).toEqual(buildPassage('a', '甲乙', 'Alpha'))
    desk.network = 'up'
    await vi.advanceTimersByTimeAsync(5100)
    expect(desk.stored()).toMatchObject({ zh: '甲乙' })
    expect(desk.kept).toBeNull()
  })

  it('says when there is too much to save, and saves what is left of it', async () => {
    const desk = open()
    desk.network = 'takes less'
    desk.write({ zh: '甲乙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.states.at(-1)).toEqual({ kind: 'refused', code: 'too-large' })
    desk.network = 'up'
    desk.write({ zh: '乙' })
    await vi.advanceTimersByTimeAsync(1300)
    expect(desk.stored()).toMatchObject({ zh: '乙' })
  })
})

/** A writer's screen and a newsroom's store that merges as the real one does. */
function open() {
  const revisions = [start]
  let screen = start
  const latest = () => revisions.at(-1) ?? start
  const desk = {
    saves: 0,
    network: 'up' as 'up' | 'down' | 'loses answers' | 'refuses' | 'takes less' | 'is busy',
    states: [] as SaveState[],
    merged: 0,
    versions: [] as number[],
    disagreements: [] as Disagreement[],
    kept: null as StoryContent | null,
    whileSaving: () => {},
    isComposing: false,
    isNewer: false,
    chooseCharacters: () => {},
    write(texts: { zh?: string; en?: string }) {
      screen = withTexts(screen, texts)
      desk.autosave.changed()
    },
    another: (texts: { zh?: string; en?: string }) => revisions.push(withTexts(latest(), texts)),
    /** A colleague's browser has loaded a version that this one has not. */
    fromNewerPage() {
      desk.isNewer = true
      revisions.push(withHologram(latest()))
    },
    latest,
    shown: () => textsOf(screen),
    stored: () => ({ version: revisions.length, ...textsOf(latest()) }),
    autosave: createAutosave({
      storyId: 1,
      from: { version: 1, content: start },
      read: () => screen,
      show: (content) => {
        screen = content
      },
      save: async ({ baseVersion, content }): Promise<SaveOutcome> => {
        desk.saves++
        if (desk.network === 'down') throw new TypeError('Failed to fetch')
        if (desk.network === 'takes less') throw new Error(tooLarge)
        if (desk.network === 'is busy') return { status: 'refused', code: 'busy' }
        if (desk.network === 'refuses') return { status: 'refused', code: 'forbidden' }
        if (desk.isNewer) {
          // The store knows what this page does not, and merges as ever.
          revisions.push(withHologram(content))
          return { status: 'saved', version: revisions.length, at: '', content: latest() }
        }
        const merged = mergeContent(revisions[baseVersion - 1] ?? start, content, latest())
        const { conflicts } = merged
        if (conflicts.length > 0) {
          return { status: 'conflict', version: revisions.length, theirs: latest(), conflicts }
        }
        revisions.push(merged.content)
        desk.whileSaving()
        desk.whileSaving = () => {}
        if (desk.network === 'loses answers') throw new TypeError('Failed to fetch')
        const at = '2026-01-01T00:00:00Z'
        return { status: 'saved', version: revisions.length, at, content: merged.content }
      },
      isIdle: (): boolean => !desk.isComposing,
      whenIdle: (longest) => {
        if (!desk.isComposing) return Promise.resolve()
        return new Promise((resolve) => {
          desk.chooseCharacters = () => {
            desk.isComposing = false
            resolve()
          }
          if (longest !== undefined) setTimeout(resolve, longest)
        })
      },
      onState: (state) => desk.states.push(state),
      onVersion: (version) => desk.versions.push(version),
      onMerged: () => {
        desk.merged++
      },
      onDisagreement: (asked) => asked && desk.disagreements.push(asked),
      keep: (unsaved) => {
        desk.kept = unsaved?.content ?? null
      },
    }),
  }
  return desk
}

function withTexts(content: StoryContent, texts: { zh?: string; en?: string }): StoryContent {
  const { zh, en } = { ...textsOf(content), ...texts }
  return { ...content, passages: [buildPassage('a', zh, en)] }
}

function withHologram(content: StoryContent): StoryContent {
  const block = { type: 'hologram' } as unknown as Block
  return {
    ...content,
    passages: [...content.passages, { id: 'b', panels: { zh: [block], en: [] } }],
  }
}

function textsOf({ passages }: StoryContent) {
  const text = (locale: 'zh' | 'en') => {
    const block = passages[0]?.panels[locale]?.[0]
    return block?.type === 'paragraph' ? (block.text[0]?.text ?? '') : ''
  }
  return { zh: text('zh'), en: text('en') }
}
