import type { FindingsSession } from './use-findings'

/** What the keys of the findings do. */
export function findingKeys({ step, selected, canFix, fix }: FindingsSession) {
  return {
    nextFinding: () => step(1),
    previousFinding: () => step(-1),
    fixFinding: () => {
      if (selected && canFix(selected)) fix(selected)
    },
  }
}
