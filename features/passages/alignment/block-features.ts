import { between, lengthGain } from './beads'
import { BEAD_SIZE } from './features'
import type { Gains } from './gains'
import type { RunTable } from './runs'

/** Features of a group taken as one bead, without a look at where its paragraphs part. */
export function blockFeatures(
  table: RunTable,
  [zhFrom, zhTo]: [number, number],
  [enFrom, enTo]: [number, number],
): Float32Array {
  const { fromZh, fromEn } = table.directions
  const [zh, en] = [fromZh.source, fromEn.source]
  const [z0, z1] = [zh.firstUnit[zhFrom] as number, zh.firstUnit[zhTo] as number]
  const [e0, e1] = [en.firstUnit[enFrom] as number, en.firstUnit[enTo] as number]
  const features = new Float32Array(BEAD_SIZE)
  for (let i = zhFrom; i < zhTo; i++) add(table.gainsOf(fromZh, i, enFrom, enTo), 0)
  for (let j = enFrom; j < enTo; j++) add(table.gainsOf(fromEn, j, zhFrom, zhTo), 1)
  features[4] = between(fromZh.strayUntil, z0, z1)
  features[5] = between(fromEn.strayUntil, e0, e1)
  const zhLength = between(zh.lengthUntil, z0, z1)
  const enLength = between(en.lengthUntil, e0, e1)
  features[6] = lengthGain(Math.log(enLength / zhLength) - table.logRatio, zhLength + enLength)
  features[7] = Math.abs(
    Math.log((between(zh.sentencesUntil, z0, z1) + 1) / (between(en.sentencesUntil, e0, e1) + 1)),
  )
  return features

  function add([words, figures, marks]: Gains, ownWords: number) {
    features[ownWords] = (features[ownWords] as number) + words
    features[2] = (features[2] as number) + figures
    features[3] = (features[3] as number) + marks
  }
}
