import type { Db } from '@/db/client'
import type { StoryContent } from '@/db/content'
import { buildContent, buildPassage } from '@/db/factories/content'
import { inTurn } from '@/db/turn'
import type { Person } from '@/features/access/person'
import { orStoreRefusal } from '@/features/access/store-refusal'
import { createAutosave } from '@/features/editor/saving/autosave'
import type { Disagreement, SaveOutcome } from '@/features/editor/saving/outcomes'
import type { SavingState } from '@/features/editor/saving/saving-state'
import { latestRevision } from '@/features/stories/revisions'
import { saveStory } from '@/features/stories/save'
import { writeStory } from '@/features/stories/writing-deeds'
import { tooLarge } from '@/lib/action-size'
import { draftStory } from './newsroom'

export type Texts = { zh?: string; en?: string }

export type Network = 'up' | 'down' | 'loses answers' | 'takes less' | 'is busy'

/** What a story says that is opened in a test of saving. */
export const opened = buildContent({ passages: [buildPassage('a', '甲', 'Alpha')] })

/** A writer's screen, the network, and the newsroom's own store behind it. */
export function savingDesk(db: Db, writer: Person) {
  const { storyId } = draftStory(db, { ...opened, by: writer.id })
  let screen = opened
  let state: SavingState | undefined
  const latest = () => {
    const revision = latestRevision(db, storyId)
    if (!revision) throw new Error('The story is gone')
    return revision
  }
  const write = (asked: unknown) => writeStory(db, desk.writer, asked, now())
  const desk = {
    writer,
    saves: 0,
    network: 'up' as Network,
    states: [] as SavingState['shown'][],
    versions: [] as number[],
    merged: 0,
    kept: null as StoryContent | null,
    whileSaving: () => {},
    /** What a newer version of the store would make of its answer. */
    answered: (outcome: SaveOutcome) => outcome,
    isComposing: false,
    chooseCharacters: () => {},
    write(texts: Texts) {
      screen = withTexts(screen, texts)
      desk.autosave.changed()
    },
    /** A colleague saves. */
    another(texts: Texts) {
      const { seq, content } = latest()
      const theirs = withTexts(content, texts)
      saveStory(db, { storyId, baseVersion: seq, content: theirs, author: 'lin', at: now() })
    },
    latest: () => ({ version: latest().seq, content: latest().content }),
    shown: () => textsOf(screen),
    screen: () => screen,
    stored: () => ({ version: latest().seq, ...textsOf(latest().content) }),
    disagreement: (): Disagreement | null => state?.dispute?.disagreement ?? null,
    autosave: createAutosave({
      storyId,
      from: { version: latest().seq, content: opened },
      read: () => screen,
      show: (content) => {
        screen = content
      },
      save: async (asked): Promise<SaveOutcome> => {
        desk.saves++
        if (desk.network === 'down') throw new TypeError('Failed to fetch')
        if (desk.network === 'takes less') throw new Error(tooLarge)
        // As the door answers where another process writes for long.
        if (desk.network === 'is busy') return { status: 'refused', code: 'busy' }
        const outcome = await orStoreRefusal(() => inTurn(db, () => write(asked)))
        desk.whileSaving()
        desk.whileSaving = () => {}
        if (desk.network === 'loses answers') throw new TypeError('Failed to fetch')
        return desk.answered(outcome)
      },
      isIdle: (): boolean => !desk.isComposing,
      whenIdle: (longest) => {
        if (!desk.isComposing) return Promise.resolve()
        return new Promise((resolve) => {
          const others = desk.chooseCharacters
          desk.chooseCharacters = () => {
            others()
            desk.isComposing = false
            desk.chooseCharacters = () => {}
            resolve()
          }
          if (longest !== undefined) setTimeout(resolve, longest)
        })
      },
      onState: (next) => {
        if (next.shown !== state?.shown) desk.states.push(next.shown)
        if (next.from.version !== (state?.from.version ?? 1)) desk.versions.push(next.from.version)
        state = next
      },
      onMerged: () => {
        desk.merged++
      },
      keep: (unsaved) => {
        desk.kept = unsaved?.content ?? null
      },
    }),
  }
  return desk
}

export function withTexts(content: StoryContent, texts: Texts): StoryContent {
  const { zh, en } = { ...textsOf(content), ...texts }
  return { ...content, passages: [buildPassage('a', zh, en)] }
}

export function textsOf({ passages }: StoryContent) {
  const text = (locale: 'zh' | 'en') => {
    const block = passages[0]?.panels[locale]?.[0]
    return block?.type === 'paragraph' ? (block.text[0]?.text ?? '') : ''
  }
  return { zh: text('zh'), en: text('en') }
}

const now = () => new Date().toISOString()
