import { describe, expect, test } from 'vitest'
import { cutCommits } from './commits'
import { whyNoPowerCuts } from './disk'

/** It takes Linux, and leave to mount disks. */
const whyNot = await whyNoPowerCuts()

/** Each cut is a process and a mount: seconds where the machine is busy. */
describe.skipIf(whyNot)('when the power of the disk goes', { timeout: 600_000 }, () => {
  test('no commit that was acknowledged is lost', async () => {
    const { acknowledged, lost, damage } = await cutCommits(14, 'FULL')
    expect({ lost, damage }).toEqual({ lost: 0, damage: [] })
    expect(acknowledged).toBeGreaterThanOrEqual(14 * 100)
  })

  test('some are lost where commits do not wait for the disk, so that the cut is one', async () => {
    const { lost } = await cutCommits(2, 'NORMAL')
    expect(lost).toBeGreaterThan(0)
  })
})
