import { readRated, readWhole } from './documents'
import { examplesOf, trainWeights } from './train'

/** Prints the weights of `features/checks/coverage/weights.ts`, made anew from the corpus. */
const documents = [
  ...readWhole(),
  ...readRated().map(({ id, passages, clean }) => ({ id, passages, whole: new Set(clean) })),
]
for (const side of ['zh', 'en'] as const) {
  const examples = examplesOf(documents, side)
  const weights = trainWeights(examples)
  console.log(
    side,
    examples.length,
    JSON.stringify(weights.map((weight) => Number(weight.toFixed(4)))),
  )
}
