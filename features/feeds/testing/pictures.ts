import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '@/db/client'
import { media } from '@/db/schema/media'
import { onDay } from '@/features/testing/newsroom'

export const pictureId = '0123456789abcdef'

/** A picture with one file of 5 bytes. */
export function addTestPicture(db: Db, dataDir: string): string {
  db.insert(media)
    .values({
      id: pictureId,
      width: 1600,
      height: 900,
      mime: 'image/jpeg',
      originalName: 'bridge.jpg',
      widths: [480, 960],
      createdAt: onDay(1),
    })
    .run()
  mkdirSync(join(dataDir, 'media', pictureId), { recursive: true })
  writeFileSync(join(dataDir, 'media', pictureId, '960.jpg'), '12345')
  return pictureId
}
