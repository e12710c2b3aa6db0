import { FEATURES } from '@/features/passages/alignment/features'
import { PRIOR_WEIGHTS } from '@/features/passages/alignment/weights'
import { readGold } from './corpus'
import { train, trainingSet } from './train'

// Prints the weights to write into features/passages/alignment/weights.ts.
const weights = train(trainingSet(readGold()), PRIOR_WEIGHTS)
for (const [place, feature] of FEATURES.entries()) {
  console.log(`  ${feature}: ${weights[place]?.toFixed(2)},`)
}
