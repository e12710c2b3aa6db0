/** Text of a given language's shape, for benches: words drawn by Zipf's law, seeded. */

export type GeneratedStory = { headline: string; body: string }

const firstHan = 0x4e00
const hanCharacters = 3000
const wordsInVocabulary = 20_000

export function storyGenerator(seed: number) {
  const random = seededRandom(seed)
  const chinese = Array.from({ length: wordsInVocabulary }, () => hanWord(random))
  const english = Array.from({ length: wordsInVocabulary }, () => latinWord(random))
  const pick = (words: string[]) => words[zipf(random, words.length)] ?? ''
  const sentence = (words: string[], count: number, joiner: string, end: string) =>
    Array.from({ length: count }, () => pick(words)).join(joiner) + end

  return {
    chinese: (): GeneratedStory => ({
      headline: sentence(chinese, 8, '', ''),
      body: Array.from({ length: 12 }, () => sentence(chinese, 12, '', '。')).join(''),
    }),
    english: (): GeneratedStory => ({
      headline: sentence(english, 8, ' ', ''),
      body: Array.from({ length: 8 }, () => sentence(english, 14, ' ', '.')).join(' '),
    }),
    headline: { zh: () => sentence(chinese, 8, '', ''), en: () => sentence(english, 8, ' ', '') },
    /** A paragraph of so many sentences. */
    paragraph: {
      zh: (sentences: number) =>
        Array.from({ length: sentences }, () => sentence(chinese, 9, '', '。')).join(''),
      en: (sentences: number) =>
        Array.from({ length: sentences }, () => sentence(english, 14, ' ', '.')).join(' '),
    },
    random,
    /** One of so many, the first far more often than the last. */
    zipf: (size: number) => zipf(random, size),
    /** The word of a rank: 0 is the most common. */
    chineseWord: (rank: number) => chinese[rank] ?? '',
    englishWord: (rank: number) => english[rank] ?? '',
  }
}

function hanWord(random: () => number): string {
  const length = random() < 0.75 ? 2 : random() < 0.7 ? 3 : 4
  return Array.from({ length }, () =>
    String.fromCodePoint(firstHan + Math.floor(random() * hanCharacters)),
  ).join('')
}

function latinWord(random: () => number): string {
  const letter = (letters: string) => letters.charAt(Math.floor(random() * letters.length))
  const syllable = () => letter('bcdfgklmnprstv') + letter('aeiou')
  return Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('')
}

/** A rank by Zipf's law, by inverting its continuous form. */
function zipf(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(size ** random()) - 1)
}

/** Mulberry32, a 32-bit generator in the public domain by Tommy Ettinger. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
