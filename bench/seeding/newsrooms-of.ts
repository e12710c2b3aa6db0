import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { databaseFile } from '@/db/client'

const folder = process.env.BENCH_FOLDER ?? '.cache/bench'

/** The data folders of newsrooms with so many stories each; those that are missing are made. */
export function newsroomsOf(sizes: number[]): string[] {
  return sizes.map((size) => {
    const place = `${folder}/newsroom-${size}`
    if (!existsSync(databaseFile(place))) {
      const seed = ['bench/seed.ts', String(size), place]
      execFileSync(process.execPath, ['--import', 'tsx', ...seed], { stdio: 'inherit' })
    }
    return place
  })
}
