import { collectTags } from '@/db/tags'
import { log } from '@/lib/log'
import type { Generations } from '@/server/generation'
import { type Answer, makeReady, type ReadyAnswer } from './answer'
import { copyFor } from './last-good-copy'
import { PageCache } from './page-cache'
import type { Place, Renderings } from './renderings'

type Options = {
  /** How many bytes of finished answers to keep. */
  limit: number
  /** Of what answers are made from. */
  generations: Omit<Generations, 'readInTurn'>
  make: (key: string) => Promise<Answer>
  mayKeep: (answer: Answer) => boolean
  /** Where making an answer has to wait for its turn. */
  renderings?: Renderings
}

type Made = Answer | ReadyAnswer

/** An answer that is being made, from this generation on; or that waits for its turn. */
type Underway = { generation?: number; made: Promise<Made>; place: Place }

type Run = (render: () => Promise<Made>, place: Place) => Promise<Made>

/** Gives the answer to an address: a kept one, else the one being made, else makes it. */
export class Keeper {
  readonly #cache: PageCache<ReadyAnswer>
  readonly #underway = new Map<string, Underway>()
  readonly #options: Options

  constructor(options: Options) {
    this.#options = options
    this.#cache = new PageCache(options.limit, options.generations.movedSince)
  }

  /** How many answers are kept, and in how many bytes. */
  get holding(): { answers: number; bytes: number } {
    const { size, bytes } = this.#cache
    return { answers: size, bytes }
  }

  /** A kept answer comes at once, and any other as a promise. */
  get(key: string): ReadyAnswer | Promise<Made> {
    const { generations, renderings } = this.#options
    let generation: number
    try {
      generation = generations.read()
    } catch (error) {
      // Nobody can have changed anything where all are locked out.
      const copy = isLocked(error) && copyFor('unreadable', this.#cache.unseen(key))
      if (copy) return copy
      throw error
    }
    const kept = this.kept(key, generation)
    if (kept) return kept
    const { made, place } = this.#join(key, generation)
    const copy = renderings?.isFull && copyFor('busy', this.#cache.old(key))
    if (!copy) {
      place.isAwaited = true
      return made
    }
    made.catch(() => undefined)
    return copy
  }

  /** The answer, where it is kept. */
  kept(key: string, generation = this.#options.generations.read()): ReadyAnswer | undefined {
    const kept = this.#cache.get(key, generation)
    return kept && isStillGood(kept) ? kept : undefined
  }

  /** What is not true any more, and was not made anew. */
  dropped(): string[] {
    return this.#cache.oldKeys(this.#options.generations.read())
  }

  /** Makes an answer anew once no reader waits for any, unless somebody else has. */
  async fill(key: string): Promise<void> {
    await this.#options.renderings?.runWhenIdle(async () => {
      if (!this.#underway.has(key) && !this.kept(key))
        await this.#begin(key, (render) => render()).made
    })
  }

  /** What nobody has begun to make is as new for whoever asks later. */
  #join(key: string, generation: number): Underway {
    const underway = this.#underway.get(key)
    const isNewEnough = underway?.generation === undefined || underway.generation === generation
    return underway && isNewEnough ? underway : this.#begin(key)
  }

  #begin(key: string, run: Run = this.#inTurn): Underway {
    const place = { isAwaited: false }
    const begun: Underway = { made: Promise.resolve(null as never), place }
    begun.made = this.#orCopy(
      key,
      run(() => this.#make(key, begun), place),
    ).finally(() => {
      if (this.#underway.get(key) === begun) this.#underway.delete(key)
    })
    this.#underway.set(key, begun)
    return begun
  }

  #inTurn: Run = (render, place) => this.#options.renderings?.run(render, place) ?? render()

  async #make(key: string, begun: Underway): Promise<Made> {
    // Read before the making begins: a publication meanwhile makes this answer an old one.
    const generation = this.#options.generations.read()
    begun.generation = generation
    const { made: answer, touched } = await collectTags(() => this.#options.make(key))
    if (!this.#options.mayKeep(answer)) return answer
    const ready = await makeReady(answer)
    ready.hasGrown = (bytes) => this.#cache.grow(key, ready, bytes)
    this.#cache.put(key, generation, { value: ready, bytes: ready.bytes, tags: touched })
    return ready
  }

  /** Where an answer cannot be made, what was given before has to do for a while. */
  async #orCopy(key: string, made: Promise<Made>): Promise<Made> {
    try {
      return await made
    } catch (error) {
      const copy = this.#copyInNeed(key)
      if (!copy) throw error
      log.error('a page cannot be made, and readers get the one before', { path: key, error })
      return copy
    }
  }

  #copyInNeed(key: string): ReadyAnswer | undefined {
    try {
      // Takes in what was withdrawn while the page was being made.
      return this.kept(key) ?? copyFor('failed', this.#cache.old(key))
    } catch (error) {
      return isLocked(error) ? copyFor('unreadable', this.#cache.unseen(key)) : undefined
    }
  }
}

const isLocked = (error: unknown) =>
  error instanceof Error && 'code' in error && /^SQLITE_(?:BUSY|LOCKED)/u.test(String(error.code))

const isStillGood = ({ goodUntil = Number.POSITIVE_INFINITY }: ReadyAnswer) =>
  Date.now() < goodUntil
