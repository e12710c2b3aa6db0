import { crash } from '@/bench/crash/run'
import { expect, test } from '@/e2e/support/site'

test('a server that is killed in the middle of the work has lost nothing that it acknowledged', async () => {
  // Each kill starts a server again, on whatever else the machine does.
  test.setTimeout(300_000)
  const { counts, faults } = await crash({ kills: 4, seed: 7 })
  expect(faults).toEqual([])
  for (const what of ['saves', 'publications', 'schedules', 'uploads'] as const) {
    expect(counts[what], what).toBeGreaterThan(0)
  }
})
