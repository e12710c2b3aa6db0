// npm run bench:fuzz -- [INPUTS] [SEED] [PARSER...]: inputs near valid ones, and what no parser foresaw.
import { fuzz } from './fuzz/run'
import { targets } from './fuzz/targets'

/** Of the whole process: a parser that lets go of nothing fills it, beside its heap too. */
const mostMegabytes = 1_500

const [inputs = 100_000, seed = 1] = process.argv.slice(2, 4).map(Number)
const asked = process.argv.slice(4)
const rows: Record<string, object> = {}
let faults = 0
for (const name of asked.length > 0 ? asked : Object.keys(targets)) {
  const start = performance.now()
  const { found, slowest, megabytes } = await fuzz(name, inputs, seed)
  if (megabytes > mostMegabytes) {
    found.push({ index: inputs, fault: `held ${megabytes} MB`, input: null })
  }
  faults += found.length
  const seconds = Math.round((performance.now() - start) / 1000)
  rows[name] = {
    inputs,
    faults: found.length,
    'slowest, s': slowest.toFixed(3),
    MB: megabytes,
    seconds,
  }
  console.error(`${name}: ${inputs} inputs, ${found.length} faults, ${seconds} s`)
  for (const { index, fault, input } of found.slice(0, 5)) {
    console.error(`${name} ${index}: ${fault}\n${JSON.stringify(input)?.slice(0, 2_000)}\n`)
  }
}
console.table(rows)
process.exitCode = faults > 0 ? 1 : 0
