// npm run bench:crash -- [KILLS] [SEED]: kills the serving process under mixed load, and looks what is lost.
import { crash } from './crash/run'

const [kills = 200, seed = 1] = process.argv.slice(2).map(Number)
const start = performance.now()
const { counts, faults } = await crash({ kills, seed, told: (line) => console.error(line) })
console.table({
  kills,
  ...counts,
  faults: faults.length,
  seconds: Math.round((performance.now() - start) / 1000),
})
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0
