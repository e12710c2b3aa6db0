import { collectTags } from '@/db/tags'
import type { Generations } from '@/server/generation'
import { type Answer, makeReady, type ReadyAnswer } from './answer'
import { PageCache } from './page-cache'

type Options = {
  /** How many bytes of finished answers to keep. */
  limit: number
  /** Of what answers are made from. */
  generations: Generations
  make: (key: string) => Promise<Answer>
  mayKeep: (answer: Answer) => boolean
}

/** Gives the answer to an address: a kept one, else the one being made, else makes it. */
export class Keeper {
  readonly #cache: PageCache<ReadyAnswer>
  readonly #underway = new Map<string, Promise<Answer | ReadyAnswer>>()
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
  get(key: string): ReadyAnswer | Promise<Answer | ReadyAnswer> {
    // Read before the making begins: a publication meanwhile makes this answer an old one.
    const generation = this.#options.generations.read()
    return this.kept(key, generation) ?? this.#join(key, generation)
  }

  /** The answer, where it is kept. */
  kept(key: string, generation = this.#options.generations.read()): ReadyAnswer | undefined {
    const kept = this.#cache.get(key, generation)
    return kept && isStillGood(kept) ? kept : undefined
  }

  async #join(key: string, generation: number): Promise<Answer | ReadyAnswer> {
    const turn = `${generation} ${key}`
    const underway = this.#underway.get(turn) ?? this.#make(key, generation)
    this.#underway.set(turn, underway)
    try {
      return await underway
    } finally {
      this.#underway.delete(turn)
    }
  }

  async #make(key: string, generation: number): Promise<Answer | ReadyAnswer> {
    const { made: answer, touched } = await collectTags(() => this.#options.make(key))
    if (!this.#options.mayKeep(answer)) return answer
    const ready = await makeReady(answer)
    this.#cache.put(key, generation, { value: ready, bytes: ready.bytes, tags: touched })
    return ready
  }
}

const isStillGood = ({ goodUntil = Number.POSITIVE_INFINITY }: ReadyAnswer) =>
  Date.now() < goodUntil
