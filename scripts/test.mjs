// Every gate, to the first that fails; the last line counts the tests.
import { runNpm } from './steps/child.mjs'
import { clearReports, openLog, readCounts } from './steps/reports.mjs'
import { say, secondsSince } from './steps/say.mjs'

/** Those of a line run side by side, where they do not keep every core busy by themselves. */
const gates = [['browser', 'types', 'lint', 'messages', 'audit'], ['unit'], ['build'], ['e2e']]

process.env.PROPERTY_SEED ??= '1'
clearReports()
const failedGate = await firstFailure()
const { passed, failed } = readCounts()
if (failedGate) say(`The gate that failed: ${failedGate}`)
// A gate that fails without a failing test still has to show in the count.
console.log(`${passed} passed, ${failedGate ? Math.max(failed, 1) : failed} failed`)
process.exit(failedGate ? 1 : 0)

async function firstFailure() {
  for (const line of gates) {
    const passing = await Promise.all(line.map((gate) => passes(gate, line.length > 1)))
    if (passing.includes(false)) return line[passing.indexOf(false)]
  }
  return null
}

/** What runs beside others is shown whole when it ends, or it would run into theirs. */
async function passes(gate, isBesideOthers) {
  const start = performance.now()
  const log = isBesideOthers ? openLog(gate) : null
  if (!log) say(`\n--- ${gate}`)
  const status = await runNpm(['run', '--silent', gate], log?.stdio)
  if (log) say(`\n--- ${gate}\n${log.read()}`)
  say(`--- ${gate}: ${status === 0 ? 'passed' : 'FAILED'} in ${secondsSince(start)}`)
  return status === 0
}
