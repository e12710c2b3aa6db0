import { blockFeatures } from './block-features'
import type { Corridor } from './corridor'
import { FEATURE_COUNT, type Feature, PLACE } from './features'
import { type Parting, partings } from './parting'
import type { RunTable } from './runs'
import { zigzags } from './zigzag'

/** Some Chinese paragraphs and some English ones that may say the same, or one that stands alone. */
export interface Group {
  zh: number
  en: number
  score: number
  features: () => Float64Array
}

/** One paragraph may stand against so many of the other language. */
const WIDEST_GROUP = 8
/** Several may stand against several, so many together. */
const WIDEST_BLOCK = 6

/** Every group that begins at these two paragraphs and ends inside the corridor. */
export function* groupsAt(
  table: RunTable,
  { low, high }: Corridor,
  zhAt: number,
  enAt: number,
): Generator<Group> {
  const { fromZh, fromEn } = table.directions
  const zhLeft = fromZh.source.paragraphs - zhAt
  const enLeft = fromEn.source.paragraphs - enAt
  const isInside = (zh: number, en: number) =>
    enAt + en >= (low[zhAt + zh] as number) && enAt + en <= (high[zhAt + zh] as number)
  const widest = (most: number, isOpen: (size: number) => boolean) => {
    let size = most
    while (size > 0 && !isOpen(size)) size--
    return size
  }
  if (zhLeft > 0 && isInside(1, 0)) yield group(table, 1, 0, [['zhAlone', 1]])
  if (enLeft > 0 && isInside(0, 1)) yield group(table, 0, 1, [['enAlone', 1]])
  if (zhLeft === 0 || enLeft === 0) return

  const mostEn = widest(Math.min(enLeft, WIDEST_GROUP), (size) => isInside(1, size))
  const mostZh = widest(Math.min(zhLeft, WIDEST_GROUP), (size) => isInside(size, 1))
  yield* partedGroups(table, zhAt, enAt, true, mostEn)
  yield* partedGroups(table, zhAt, enAt, false, mostZh)
  const shapeOf = (zh: number, en: number): [Feature, number][] => [
    ['block', 1],
    ['blockSize', zh + en - 4],
  ]
  const zigzagged = new Map<string, Group>()
  for (const zigzag of zigzags(table, { low, high }, zhAt, enAt, WIDEST_BLOCK)) {
    const { zh, en } = zigzag
    zigzagged.set(`${zh}:${en}`, group(table, zh, en, shapeOf(zh, en), zigzag))
  }
  for (let zh = 2; zh <= Math.min(zhLeft, WIDEST_BLOCK - 2); zh++) {
    for (let en = 2; en <= Math.min(enLeft, WIDEST_BLOCK - zh); en++) {
      if (!isInside(zh, en)) continue
      const whole = block(table, zhAt, enAt, zh, en, shapeOf(zh, en))
      const found = zigzagged.get(`${zh}:${en}`)
      yield found && found.score > whole.score ? found : whole
    }
  }
}

/** One paragraph, cut into parts, against one or more of the other language. */
function* partedGroups(
  table: RunTable,
  zhAt: number,
  enAt: number,
  partsZh: boolean,
  widest: number,
): Generator<Group> {
  const [wholeAt, partAt] = partsZh ? [enAt, zhAt] : [zhAt, enAt]
  const shapeOf = (pieces: number): [Feature, number][] =>
    pieces === 1
      ? []
      : [
          [partsZh ? 'manyEn' : 'manyZh', 1],
          ['furtherPieces', pieces - 2],
        ]
  let cut = 0
  for (const parting of partings(table, wholeAt, partAt, partsZh, widest)) {
    cut = parting.pieces
    // One to one comes up from both sides.
    if (cut === 1 && !partsZh) continue
    const [zh, en] = partsZh ? [1, cut] : [cut, 1]
    yield group(table, zh, en, shapeOf(cut), parting)
  }
  // A short paragraph can stand against more than it can be cut into.
  for (let pieces = cut + 1; pieces <= widest; pieces++) {
    const [zh, en] = partsZh ? [1, pieces] : [pieces, 1]
    yield block(table, zhAt, enAt, zh, en, [...shapeOf(pieces), ['uncutPieces', pieces - cut]])
  }
}

function block(
  table: RunTable,
  zhAt: number,
  enAt: number,
  zh: number,
  en: number,
  shape: [Feature, number][],
): Group {
  const bead = blockFeatures(table, [zhAt, zhAt + zh], [enAt, enAt + en])
  let score = 0
  for (const [place, value] of bead.entries()) score += value * (table.weights[place] as number)
  return group(table, zh, en, shape, { score, features: () => bead })
}

function group(
  { weights }: RunTable,
  zh: number,
  en: number,
  shape: [Feature, number][],
  base?: Pick<Parting, 'score'> & { features: () => ArrayLike<number> },
): Group {
  let score = base?.score ?? 0
  for (const [feature, value] of shape) score += value * (weights[PLACE[feature]] as number)
  return {
    zh,
    en,
    score,
    features: () => {
      const values = new Float64Array(FEATURE_COUNT)
      if (base) values.set(base.features())
      for (const [feature, value] of shape) values[PLACE[feature]] = value
      return values
    },
  }
}
