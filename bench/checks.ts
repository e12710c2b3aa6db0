import { checkQuickly } from '@/features/checks/quick-checks'
import { CORPUS } from './alignment/corpus'
import { readRated, readWhole } from './checks/documents'
import { knowledge, measureClean, measurePlanted, measureRated, type Tally } from './checks/measure'

/**
 * Errors on numbers that no rule sees, as we judge them: the raters marked a style of date that the
 * text has throughout, or a number that stands, said of another thing.
 */
const REACH = { number: 0.85, omission: 0.6, untranslated: 0.95, name: 0.3 }
const PLANTED_REACH = 0.8
const PLANTED_SURE = new Set(['digit', 'scale', 'date', 'untranslated', 'dropped passage'])

const [rated, whole] = [readRated(), readWhole()]
if (rated.length === 0)
  throw new Error(`No documents under ${CORPUS}; DIPTYCH_CORPUS names another folder.`)
const known = knowledge()

const { recall, flagged } = measureRated(rated, known)
console.log('errors that raters marked'.padEnd(34), 'found        asked')
for (const [kind, tally] of recall) row(kind, tally, REACH[kind as keyof typeof REACH])
console.log('\nclean passages faulted'.padEnd(35), 'found        at most')
row('machine translations', flagged.machine, 0.03)
row('human translations', flagged.human, 0.05)

console.log('\nplanted errors'.padEnd(35), 'found        asked')
for (const [kind, tally] of measurePlanted(whole, known))
  row(kind, tally, PLANTED_SURE.has(kind) ? 0.95 : PLANTED_REACH)
console.log(`\nfindings in a whole document: ${measureClean(whole, known).toFixed(2)} (at most 1)`)

const texts = whole.flatMap(({ passages }) => passages)
const story = Array.from({ length: 100 }, (_, at) => texts[at % texts.length]).filter(
  (each) => each !== undefined,
)
const rounds = Array.from({ length: 5 }, () => {
  const from = performance.now()
  for (const passage of story) checkQuickly(passage, known.terms)
  return performance.now() - from
})
const [, , middle = 0] = rounds.sort((one, other) => one - other)
console.log(
  `a story of 100 passages, looked at while one types: ${middle.toFixed(0)} ms (at most 300)`,
)

function row(name: string, { found, all }: Tally, asked?: number) {
  const share = `${found}/${all}`.padEnd(8)
  console.log(
    name.padEnd(34),
    share,
    (found / all).toFixed(3),
    asked === undefined ? '' : `  ${asked}`,
  )
}
