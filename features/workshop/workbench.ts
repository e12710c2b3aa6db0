import type { Job, Work } from './job'

/** What is in hand of a kind, whoever asked for it: no more is begun past `most`, nor where as much waits as may. */
export type Among = { kind: string; most: number }

/** A bench, of this process or of another. */
export type Workbench = {
  /**
   * Does what a person asks for, from the first of it that takes room: it counts as in hand until it
   * has ended. Throws Refused where they have their share in hand already.
   */
  asShareOf<T>(personId: string, act: () => Promise<T>, among?: Among): Promise<T>
  /**
   * Has a piece of work done. Throws Refused.
   * @param isNext whether it goes before all that wait: readers ask for it, and it is small
   */
  do<Do extends Work>(
    job: Job<Do>,
    input: Parameters<Do>[0],
    options?: { isNext?: boolean },
  ): Promise<Awaited<ReturnType<Do>>>
}

export const benchNames = ['texts', 'pictures'] as const

export type BenchName = (typeof benchNames)[number]
