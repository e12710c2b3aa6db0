// npm run bench:soak -- [MINUTES]: readers at half the measured peak, with editors at work: what fails, what is
// old, and what grows after the first sixth. WORKERS says how many processes serve.
import { writeReport } from './report'
import { soak } from './soak/run'

const minutes = Number(process.argv[2] ?? 30)
const { told, samples, ...report } = await soak({ minutes, told: (line) => console.error(line) })
const { megabytes, heap, files, answersPerSecond, ...plain } = report
console.table({ ...plain, ...answersPerSecond })
console.table({ megabytes, heap, files })
for (const line of told) console.log(line)
writeReport('soak', { ...report, told, samples })

/** What the collector leaves from one time to the next is no growth. */
const isGrowing = megabytes.growth > 0.1 * megabytes.after + 32 || files.growth > 20
process.exitCode = report.errors > 0 || report.stale > 0 || isGrowing ? 1 : 0
