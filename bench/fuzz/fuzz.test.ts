import { expect, test, vi } from 'vitest'
import { fuzz } from './run'
import { targets } from './targets'

// Each parser is loaded by a thread of its own, on whatever else the machine does.
vi.setConfig({ testTimeout: 120_000 })

/** The short form of `npm run bench:fuzz`. */
test.each(Object.keys(targets))(
  '%s reads what is near a valid input, and foresees what is wrong with it',
  async (name) => {
    const { found } = await fuzz(name, 300, 1)
    expect(found).toEqual([])
  },
)
