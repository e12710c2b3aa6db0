// Every gate, one after the other, to the first that fails; the last line counts the tests.
import { runNpm } from './steps/child.mjs'
import { bringChromium } from './steps/chromium.mjs'
import { clearReports, readCounts } from './steps/reports.mjs'
import { say, secondsSince } from './steps/say.mjs'

const gates = ['types', 'lint', 'messages', 'unit', 'build', 'e2e']

await bringChromium()
clearReports()
const failedGate = await firstFailure()
const { passed, failed } = readCounts()
if (failedGate) say(`The gate that failed: ${failedGate}`)
// A gate that fails without a failing test still has to show in the count.
console.log(`${passed} passed, ${failedGate ? Math.max(failed, 1) : failed} failed`)
process.exit(failedGate ? 1 : 0)

async function firstFailure() {
  for (const gate of gates) {
    if (!(await passes(gate))) return gate
  }
  return null
}

async function passes(gate) {
  const start = performance.now()
  say(`\n--- ${gate}`)
  const status = await runNpm(['run', '--silent', gate])
  say(`--- ${gate}: ${status === 0 ? 'passed' : 'FAILED'} in ${secondsSince(start)}`)
  return status === 0
}
