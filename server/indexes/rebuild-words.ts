import { inPreparedBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import { type IndexWords, rememberingWords } from '@/features/search/index-words'
import type { Tell } from './progress'
import { remakeDrafts } from './rebuild-drafts'
import { remakeEditions } from './rebuild-editions'

/** In milliseconds; so long those who write may have to wait, while readers never do. */
const longest = 100

/**
 * Makes the readers' index and the desk's again side by side: most texts go into both, and are cut into words once. That
 * is done while others write, and takes as long as the writing.
 */
export async function rebuildWords(db: Db, tell: Tell): Promise<void> {
  const editions = remakeEditions(db)
  const drafts = remakeDrafts(db)

  function* pieces() {
    for (;;) {
      const words = rememberingWords()
      const chunk = editions.next(words)
      const range = drafts.next(words, chunk?.lastStory)
      if (!chunk && !range) return
      yield { chunk, range, words }
    }
  }
  const write = ({ chunk, range, words }: Piece) => {
    if (chunk) editions.write(chunk, words)
    if (range) drafts.write(range, words)
  }
  const close = () => {
    editions.close(tell)
    drafts.close(tell)
  }
  await inPreparedBatches(db, pieces(), write, { longest, close })
  editions.end()
}

type Next<Making extends (db: Db) => { next: (words: IndexWords) => unknown }> = ReturnType<
  ReturnType<Making>['next']
>

type Piece = {
  chunk: Next<typeof remakeEditions>
  range: Next<typeof remakeDrafts>
  words: IndexWords
}
