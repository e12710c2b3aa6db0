import { describe, expect, test } from 'vitest'
import { cutCommits } from './commits'
import { whyNoPowerCuts } from './disk'

/** It takes Linux, and leave to mount disks. */
const whyNot = await whyNoPowerCuts()

/** The short form of `npm run bench:power`. */
describe.skipIf(whyNot)('when the power of the disk goes', { timeout: 120_000 }, () => {
  test('no commit that was acknowledged is lost', async () => {
    const { acknowledged, lost, damage } = await cutCommits(2, 'FULL')
    expect({ lost, damage }).toEqual({ lost: 0, damage: [] })
    expect(acknowledged).toBeGreaterThanOrEqual(200)
  })

  test('some are lost where commits do not wait for the disk, so that the cut is one', async () => {
    // Another process of the machine may have all disks flushed in the very moment of one cut.
    expect((await cutCommits(4, 'NORMAL')).lost).toBeGreaterThan(0)
  })
})
