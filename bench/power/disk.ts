import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const megabytes = 512
/** How often a disk that somebody is still letting go of is tried to be taken away. */
const mostTries = 1_000
/** What none of its commands takes, in milliseconds, so that nothing waits for a disk for good. */
const longest = 30_000

/**
 * EXT4_IOC_SHUTDOWN, without a last flush of the journal: from that moment nothing of what the kernel holds in
 * memory reaches the disk. The processes named are stopped first and killed after, since they have no power
 * either: the kernel may tell one whose fsync was under way that all is well, and it would say so to others.
 * Perl, as Debian always has it, and Node cannot do it.
 */
const cutProgram = `
  open(my $disk, '<', shift) or die "$!";
  my $withoutFlush = pack('L', 2);
  kill 'STOP', @ARGV;
  ioctl($disk, 0x8004587D, $withoutFlush) or die "$!";
  kill 'KILL', @ARGV;
`

/** Why this machine cannot cut the power of a disk; null where it can. */
export async function whyNoPowerCuts(): Promise<string | null> {
  try {
    const disk = await PowerDisk.make()
    disk.cut([])
    await disk.restore()
    await disk.remove()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * A disk in a file (ext4 on a loop device), whose power can be cut: what had not reached it is gone, and what was
 * being written is half there, until it is mounted again and its journal is played back. What a disk holds in a
 * cache of its own, and may lose too, it has none of.
 */
export class PowerDisk {
  readonly folder: string
  readonly #image: string
  readonly #home: string

  private constructor(home: string) {
    this.#home = home
    this.#image = join(home, 'image')
    this.folder = join(home, 'disk')
  }

  /** Throws where this is not Linux, or nobody lets this process mount disks. */
  static async make(): Promise<PowerDisk> {
    const disk = new PowerDisk(mkdtempSync(join(tmpdir(), 'diptych-power-')))
    try {
      mkdirSync(disk.folder)
      writeFileSync(disk.#image, '')
      truncateSync(disk.#image, megabytes * 1024 * 1024)
      run('mkfs.ext4', '-q', '-F', disk.#image)
      run('mount', '-o', 'loop', disk.#image, disk.folder)
      return disk
    } catch (error) {
      rmSync(disk.#home, { recursive: true })
      throw error
    }
  }

  /** In one moment the disk and the processes are without power. */
  cut(processes: number[]): void {
    run('perl', '-e', cutProgram, this.folder, ...processes.map(String))
  }

  /** The disk as a machine finds it that is started again. */
  async restore(): Promise<void> {
    await this.#unmount()
    await this.#released()
    run('mount', '-o', 'loop', this.#image, this.folder)
  }

  async remove(): Promise<void> {
    await this.#unmount()
    rmSync(this.#home, { recursive: true })
  }

  async #unmount(): Promise<void> {
    await untilDone(() => run('umount', this.folder))
  }

  /** Whoever was begun with mounts of its own has this one too, and with it the disk that has no power. */
  async #released(): Promise<void> {
    await untilDone(() => {
      const devices = run('losetup', '--associated', this.#image)
      if (devices) throw new Error(`The disk is mounted elsewhere: ${devices}`)
    })
  }
}

async function untilDone(attempt: () => unknown): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      attempt()
      return
    } catch (error) {
      if (tries === mostTries) throw error
      await pause(50)
    }
  }
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: longest,
  })
  if (status !== 0) throw new Error(`${command}: ${(error?.message ?? stderr).trim()}`)
  return stdout.trim()
}
