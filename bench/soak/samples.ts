import { median } from '@/bench/median'

/** What the processes that serve hold at a moment, all together, and how many seconds after the start. */
export type Sample = { at: number; megabytes: number; heap: number; files: number }

/** Asks the measures what is held now. */
export async function takeSample(address: string, at: number): Promise<Sample> {
  const told = await (await fetch(address)).text()
  const measured = (name: string) =>
    Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(told)?.[1] ?? Number.NaN)
  return {
    at: Math.round(at),
    megabytes: Math.round(measured('process_resident_memory_bytes') / 1e6),
    heap: Math.round(measured('nodejs_heap_size_used_bytes') / 1e6),
    files: measured('process_open_fds'),
  }
}

export type Growth = { after: number; atEnd: number; growth: number }

/**
 * How much more is held in the last third of what comes after the beginning than in its first third, by
 * their medians: single moments tell when the collector last ran.
 */
export function growthOf(samples: Sample[], of: keyof Sample): Growth {
  const third = Math.max(1, Math.floor(samples.length / 3))
  const after = median(samples.slice(0, third).map((sample) => sample[of]))
  const atEnd = median(samples.slice(-third).map((sample) => sample[of]))
  return { after, atEnd, growth: atEnd - after }
}
