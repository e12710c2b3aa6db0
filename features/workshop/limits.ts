/**
 * What a bench of the workshop may take for one piece of work, and how many wait for it. A news item
 * takes a hundredth of any of these.
 */
export type BenchLimits = {
  /** How much of the processor one piece of work may take; by the clock it may last some times as long. */
  seconds: number
  /**
   * How many of the processor's seconds a new helper may take before it gives way to readers, if its
   * first piece of work lasts so long. Starting takes half a second to two, and people wait for it.
   */
  headStart: number
  /** How much the process that does it may hold: its heap, and whatever else it takes of the machine. */
  megabytes: { heap: number; whole: number }
  /** How many pieces may wait, and for how long. */
  waiting: number
  patience: number
  /** How many one person may have in hand, so that nobody takes the whole queue. */
  share: number
}

/** Documents are read, set side by side and compared here. */
export const textLimits: BenchLimits = {
  seconds: 20,
  headStart: 3,
  megabytes: { heap: 768, whole: 1536 },
  waiting: 12,
  patience: 60,
  share: 6,
}

/** Pictures of up to 100 megapixels, of which some formats have to be decoded whole. */
export const pictureLimits: BenchLimits = {
  seconds: 60,
  headStart: 3,
  megabytes: { heap: 256, whole: 2560 },
  waiting: 120,
  patience: 300,
  share: 30,
}

/** A helper with nothing to do is let go after this many seconds. */
export const idleSeconds = 120
