import { writeDurablySync } from '@/lib/durable-file'

/** Leaves what a bench has found where programs can read it: `.cache/bench/NAME.json`. */
export function writeReport(name: string, report: unknown): void {
  writeDurablySync(`.cache/bench/${name}.json`, `${JSON.stringify(report, null, 2)}\n`)
}
