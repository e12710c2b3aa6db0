import { alignParagraphs, linksOf } from '@/features/passages/align'
import { PRIOR_WEIGHTS, WEIGHTS } from '@/features/passages/alignment/weights'
import { loadWordList } from '@/features/passages/alignment/word-list'
import { CORPUS, type GoldDocument, readGold } from './alignment/corpus'
import { type Result, scoreOf } from './alignment/score'
import { train, trainingSet } from './alignment/train'
import { shiftedVariantsOf, variantsOf } from './alignment/variants'

const FOLDS = 5
const UNSEEN_VARIANTS = 6

const gold = readGold()
if (gold.length === 0)
  throw new Error(`No documents under ${CORPUS}; DIPTYCH_CORPUS names another folder.`)

const loading = performance.now()
const wordList = loadWordList()
console.log(
  `${gold.length} documents; word list ${wordList ? 'loaded' : 'missing'} in ${since(loading)}`,
)

timeLongDocument()

console.log('method                                              F1     exact')
row('no word list, untrained', results(gold, PRIOR_WEIGHTS, null))
row('untrained', results(gold, PRIOR_WEIGHTS))
const plain: Result[] = []
const varied: Result[] = []
const shifted: Result[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const held = gold.filter((_, index) => index % FOLDS === fold)
  const others = gold.filter((_, index) => index % FOLDS !== fold)
  const weights = train(trainingSet(others), PRIOR_WEIGHTS)
  const found = results(held, weights)
  row(`  fold ${fold + 1}: trained on the others`, found)
  plain.push(...found)
  shifted.push(...results(held.flatMap(shiftedVariantsOf), weights))
  // The first three variants are those that training uses.
  varied.push(
    ...results(
      held.flatMap((one) => variantsOf(one, UNSEEN_VARIANTS, 3)),
      weights,
    ),
  )
}
row('cross-validated', plain)
row('cross-validated, variants with strays and joints', varied)
row('cross-validated, variants with two against two', shifted)
row('committed weights, trained on all (not a test)', results(gold, WEIGHTS))

console.log(`\nnot exact, cross-validated: ${scoreOf(plain).wrong.join(', ') || 'none'}`)
console.log(`not exact, variants: ${scoreOf(varied).wrong.join(', ') || 'none'}`)

function results(documents: GoldDocument[], weights: Float64Array, words = wordList): Result[] {
  return documents.map(({ name, zh, en, links }) => ({
    name,
    found: linksOf(alignParagraphs(zh, en, words, weights)),
    gold: links,
  }))
}

function row(method: string, found: Result[]) {
  const { f1, exact, documents } = scoreOf(found)
  console.log(`${method.padEnd(50)} ${f1.toFixed(4)}  ${exact} of ${documents}`)
}

function timeLongDocument() {
  const long = { zh: [] as string[], en: [] as string[] }
  for (const { zh, en } of gold) {
    if (long.zh.length + zh.length > 100) break
    long.zh.push(...zh)
    long.en.push(...en)
  }
  const times = Array.from({ length: 25 }, () => {
    const started = performance.now()
    alignParagraphs(long.zh, long.en)
    return performance.now() - started
  }).sort((one, other) => one - other)
  const [least = 0, median = 0] = [times[0], times[12]]
  console.log(
    `${long.zh.length} Chinese paragraphs against ${long.en.length} English: ` +
      `${median.toFixed(0)} ms (median), ${least.toFixed(0)} ms (best)\n`,
  )
}

function since(start: number): string {
  return `${(performance.now() - start).toFixed(0)} ms`
}
