import { inPreparedBatches } from '@/db/batches'
import type { Db } from '@/db/client'
import { cutText, type IndexWords, knownWords } from '@/features/search/index-words'
import { cutAhead } from './cut-ahead'
import type { Tell } from './progress'
import { type DraftChunk, remakeDrafts } from './rebuild-drafts'
import { type EditionChunk, remakeEditions } from './rebuild-editions'

/** In milliseconds; so long those who write may have to wait, while readers never do. */
const longest = 100

/** Of fewer texts the last is cut before a helper has begun. */
const fewestForHelper = 5_000

type Piece = { ofEditions: EditionChunk | null; ofDrafts: DraftChunk | null; texts: string[] }

/**
 * Makes the readers' index and the desk's again side by side: most texts go into both, and are cut into words once.
 * @param forHelper from how many editions and drafts on they are cut on another core
 */
export async function rebuildWords(db: Db, tell: Tell, forHelper = fewestForHelper): Promise<void> {
  const editions = remakeEditions(db)
  const drafts = remakeDrafts(db)

  function* pieces(): Generator<Piece> {
    for (;;) {
      const texts = new Set<string>()
      const note: IndexWords = (asked) => {
        for (const text of asked) texts.add(text)
        return ''
      }
      const ofEditions = editions.next(note)
      const ofDrafts = drafts.next(note, ofEditions?.lastStory)
      if (!ofEditions && !ofDrafts) return
      yield { ofEditions, ofDrafts, texts: [...texts] }
    }
  }
  const isForHelper = editions.total + drafts.total >= forHelper
  const cut = isForHelper ? cutAhead(pieces()) : cutHere(pieces())
  const write = ({ ofEditions, ofDrafts, words }: Piece & { words: IndexWords }) => {
    if (ofEditions) editions.write(ofEditions, words)
    if (ofDrafts) drafts.write(ofDrafts, words)
  }
  const close = () => {
    editions.close(tell)
    drafts.close(tell)
  }
  await inPreparedBatches(db, cut, write, { longest, close })
  editions.end()
}

async function* cutHere(pieces: Iterable<Piece>): AsyncGenerator<Piece & { words: IndexWords }> {
  for (const piece of pieces)
    yield { ...piece, words: knownWords(piece.texts, piece.texts.map(cutText)) }
}
