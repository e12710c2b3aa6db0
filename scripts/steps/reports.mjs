import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Where the test runners write what they counted, as their settings name it. */
const folder = join(root, '.cache', 'reports')

export function clearReports() {
  rmSync(folder, { recursive: true, force: true })
}

/** A file for what a gate says while others run beside it. */
export function openLog(gate) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${gate}.log`)
  const output = openSync(file, 'w')
  return { stdio: ['ignore', output, output], read: () => readFileSync(file, 'utf8').trimEnd() }
}

/** The tests of all runners that came to report. */
export function readCounts() {
  const unit = readReport('unit.json')
  const e2e = readReport('e2e.json')?.stats
  return {
    passed: (unit?.numPassedTests ?? 0) + (e2e ? e2e.expected + e2e.flaky : 0),
    failed: (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0),
  }
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}
