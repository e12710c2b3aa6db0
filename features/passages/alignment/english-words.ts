const STOP_WORDS = new Set(
  (
    'a an the of to in on at by for with from as is are was were be been being and or but if than that this ' +
    'these those it its he she they them his her their him we our us you your i my me who whom which what ' +
    'when where how there here has have had do does did will would shall should can could may might must ' +
    'not no nor so such also very more most some any all each both into onto out up down over under about ' +
    'after before between through during per s t re ve ll d etc sb sth one ones oneself'
  ).split(' '),
)

/** Words that carry no meaning of their own, so that sharing one says nothing. */
export const isStopWord = (word: string) => STOP_WORDS.has(word)

/**
 * A light stemmer: enough for "organisations" to meet "organization", not a linguist's one.
 * Takes and gives lower case.
 */
export function stemEnglish(word: string): string {
  let stem = word
  if (stem.length > 4) stem = stem.replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
  if (stem.length > 3) {
    stem = stem
      .replace(/(ss|sh|ch|x|z)es$/, '$1')
      .replace(/ies$/, 'y')
      .replace(/([^su])s$/, '$1')
  }
  if (stem.length > 5) {
    stem = stem
      .replace(/(ations?|ators?|ating|ated|ate|ative)$/, 'at')
      .replace(/(ments?|ness|less|fully?|ably|ibly|able|ible)$/, '')
      .replace(/(ing|ed|edly|ingly)$/, '')
      .replace(/(ily)$/, 'y')
      .replace(
        /(ly|al|ally|ity|ities|ive|ous|ously|ant|ent|ance|ence|ion|er|or|ers|ors|ist|ism|ic)$/,
        '',
      )
  }
  if (stem.length > 4) stem = stem.replace(/([bdgklmnprt])\1$/, '$1')
  if (stem.length > 3) stem = stem.replace(/[ey]$/, '')
  return stem
}
