// Asks the registry what is known against the packages that the newsroom runs with; fails for what is grave. Where
// the registry answers no audits, as mirrors and offline machines do not, it says so and passes.
import { spawnSync } from 'node:child_process'
import { say } from './steps/say.mjs'

const asked = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000']
const { stdout, error } = spawnSync('npm', asked, { encoding: 'utf8', maxBuffer: 64 << 20 })
const report = read(stdout)
if (!report.vulnerabilities) {
  say(`Not audited: ${report.message ?? error?.message ?? 'npm gave no report'}`)
  process.exit(0)
}
const grave = Object.values(report.vulnerabilities).filter(({ severity }) =>
  ['high', 'critical'].includes(severity),
)
for (const { name, severity, range, fixAvailable } of grave)
  say(
    `${name} ${range}: ${severity}, ${fixAvailable ? 'mended in a newer version' : 'not mended yet'}`,
  )
say(`Audited: ${grave.length} grave, ${Object.keys(report.vulnerabilities).length} in all`)
process.exit(grave.length > 0 ? 1 : 0)

function read(text) {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
