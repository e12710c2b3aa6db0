import { Refused, type WorkRefusal } from '@/features/access/refused'
import type { Bench } from './bench'
import { type CarriedError, carried } from './carried-error'
import type { Job, Work } from './job'
import type { Among, BenchName } from './workbench'

/** What a process that borrows the benches says of one; what has an id is answered. */
export type LentWord = { bench: BenchName } & (
  | { id: number; enter: { personId: string; among?: Among | undefined } }
  | { id: number; do: { job: Job<Work>; input: unknown; isNext: boolean } }
  | { leave: number }
)

export type LentAnswer = { bench: BenchName; id: number } & (
  | { value: unknown }
  | { refused: WorkRefusal }
  | { error: CarriedError }
)

/** Lends the benches of this process to another one, until that ends. */
export function lendBenches(
  benches: Record<BenchName, Bench>,
  tell: (answer: LentAnswer) => void,
): { take: (word: LentWord) => Promise<void>; end: () => void } {
  const shares: Record<BenchName, Map<number, () => void>> = {
    texts: new Map(),
    pictures: new Map(),
  }

  async function take(word: LentWord): Promise<void> {
    const { bench: name } = word
    if ('leave' in word) return leave(name, word.leave)
    const { id } = word
    try {
      if ('enter' in word) enter(name, id, word.enter)
      tell({ bench: name, id, value: 'do' in word ? await work(name, word.do) : undefined })
    } catch (error) {
      tell({ bench: name, id, ...failure(error) })
    }
  }

  function enter(
    name: BenchName,
    id: number,
    asked: { personId: string; among?: Among | undefined },
  ) {
    shares[name].set(id, benches[name].enter(asked.personId, asked.among))
  }

  const work = (name: BenchName, asked: { job: Job<Work>; input: unknown; isNext: boolean }) =>
    benches[name].do(asked.job, asked.input, asked)

  function leave(name: BenchName, id: number): void {
    shares[name].get(id)?.()
    shares[name].delete(id)
  }

  return {
    take,
    end: () => {
      for (const held of Object.values(shares)) {
        for (const letGo of held.values()) letGo()
        held.clear()
      }
    },
  }
}

function failure(error: unknown) {
  if (error instanceof Refused) return { refused: error.code as WorkRefusal }
  return { error: carried(error) }
}
