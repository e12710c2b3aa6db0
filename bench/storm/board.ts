/**
 * What was published while readers read, in memory that their thread shares: so that a reader knows, at the
 * moment of asking, what an answer has to show.
 */
export const mostStories = 4_000

const version = 0
const section = 1
const withdrawn = 2

export type Board = { facts: Int32Array; times: Float64Array; count: Int32Array }

export function createBoard(): Board {
  const shared = (bytes: number) => new SharedArrayBuffer(bytes)
  return {
    facts: new Int32Array(shared(mostStories * 3 * 4)),
    times: new Float64Array(shared(mostStories * 8)),
    count: new Int32Array(shared(4)),
  }
}

/** Takes down what a publication has answered for. */
export function note(
  { facts, times, count }: Board,
  story: number,
  told: { version: number; section: number; isWithdrawn?: boolean },
): void {
  if (facts[story * 3] === 0) times[story] = now()
  facts[story * 3 + version] = told.version
  facts[story * 3 + section] = told.section
  facts[story * 3 + withdrawn] = told.isWithdrawn ? 1 : 0
  count[0] = Math.max(count[0] ?? 0, story + 1)
}

/** Milliseconds by a clock that all threads have. */
export const now = () => performance.timeOrigin + performance.now()

/** How a story's version is written in its headline and text. */
export const marker = (story: number, version: number) => `S${story}V${version}E`

export type Known = { version: number; section: number; isWithdrawn: boolean; at: number }

/** What is known of each story now. */
export function look({ facts, times, count }: Board): Known[] {
  return Array.from({ length: count[0] ?? 0 }, (_, story) => ({
    version: facts[story * 3 + version] ?? 0,
    section: facts[story * 3 + section] ?? 0,
    isWithdrawn: facts[story * 3 + withdrawn] === 1,
    at: times[story] ?? 0,
  }))
}

/** Entering a list may show as late as this. */
const longestUnlisted = 2_000

/** What is wrong with a page that was asked for when this was known; null where nothing is. */
export function faultOf(
  html: string,
  known: Known[],
  asked: { at: number; section: number | null },
) {
  const shown = new Map<number, number>()
  for (const [, story, version] of html.matchAll(/S(\d+)V(\d+)E/gu)) {
    const least = shown.get(Number(story)) ?? Number.POSITIVE_INFINITY
    shown.set(Number(story), Math.min(least, Number(version)))
  }
  for (const [story, version] of shown) {
    const fact = known[story]
    if (!fact) continue
    if (fact.isWithdrawn) return `shows story ${story}, which was withdrawn`
    if (version < fact.version)
      return `shows version ${version} of story ${story}, of ${fact.version}`
  }
  if (asked.section === null) return null
  const newest = known.findLastIndex(
    (fact) =>
      fact.section === asked.section &&
      fact.version > 0 &&
      !fact.isWithdrawn &&
      fact.at <= asked.at - longestUnlisted,
  )
  return newest >= 0 && !shown.has(newest) ? `lacks story ${newest}` : null
}
