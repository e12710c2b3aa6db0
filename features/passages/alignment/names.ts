import { pinyin } from 'pinyin-pro'
import { remembering } from '@/lib/remembering'
import type { Key } from './mention'

const MOST_SYLLABLES = 3

/** A document's own are asked for by who aligns it, and again by who checks it. */
const syllablesOf = remembering(
  (run) =>
    pinyin(run, { toneType: 'none', type: 'array', v: false }).map((syllable) =>
      syllable.replace(/ü/g, 'u'),
    ),
  { most: 1000, longest: 200 },
)

/**
 * Where the pinyin of one to three characters spells a name of the English text: 令强 for
 * "Lingqiang". Keys by the offset at which the name starts.
 */
export function chineseNameKeys(text: string, latinNames: Set<string>): Map<number, Key[]> {
  const found = new Map<number, Key[]>()
  if (latinNames.size === 0) return found
  for (const run of text.matchAll(/\p{Script=Han}+/gu)) {
    const syllables = syllablesOf(run[0])
    for (let from = 0; from < syllables.length; from++) {
      let spelling = ''
      for (let size = 1; size <= MOST_SYLLABLES && from + size <= syllables.length; size++) {
        spelling += syllables[from + size - 1]
        if (!latinNames.has(spelling)) continue
        const at = run.index + from
        // One syllable has many homophones: Li, He and An are spelled all over a Chinese text.
        found.set(at, [...(found.get(at) ?? []), [`p:${spelling}`, size === 1 ? 0.3 : 1]])
      }
    }
  }
  return found
}
