// npm run bench:power -- [CUTS] [SEED]: cuts the power of the disk in the middle of the work, and looks what is lost;
// and what it costs that commits wait for the disk.
import { crash } from './crash/run'
import { cutCommits } from './power/commits'
import { PowerDisk, whyNoPowerCuts } from './power/disk'

const [cuts = 14, seed = 1] = process.argv.slice(2).map(Number)

const whyNot = await whyNoPowerCuts()
if (whyNot) {
  console.error(
    `The power of a disk cannot be cut here (${whyNot}). It takes Linux with loop devices, mkfs.ext4 and perl, and root.`,
  )
  process.exit(1)
}

const commits = { FULL: await cutCommits(cuts, 'FULL'), NORMAL: await cutCommits(cuts, 'NORMAL') }
console.log('Commits of one writer, and those acknowledged and lost (the newsroom has FULL):')
console.table(
  Object.fromEntries(
    Object.entries(commits).map(([name, { damage, perSecond, ...counts }]) => [
      name,
      { cuts, ...counts, damaged: damage.length, 'commits/s': perSecond },
    ]),
  ),
)

const disk = await PowerDisk.make()
try {
  const told = (line: string) => console.error(line)
  const { counts, faults } = await crash({ kills: cuts, seed, told, disk })
  console.log('The whole newsroom at work:')
  console.table({ cuts, ...counts, faults: faults.length })
  for (const fault of faults) console.log(fault)
  const { lost, damage } = commits.FULL
  process.exitCode = faults.length + lost + damage.length > 0 ? 1 : 0
} finally {
  await disk.remove()
}
