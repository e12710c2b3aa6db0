import type { Figures } from '@/features/checks/figures'
import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import type { Quantity } from '@/features/checks/quantities/quantity'

/** What news counts beside its opposite; of each group a number counts one. */
const COUNTED: { zh: RegExp; en: RegExp }[][] = [
  [
    {
      zh: /死|遇难|丧生|身亡|罹难/g,
      en: /\b(?:dead|died|dies|deaths?|killed|kill(?:s|ing)|fatalit\w+|lives|perished)\b/gi,
    },
    { zh: /伤/g, en: /\b(?:injur\w+|wound\w*|hurt)\b/gi },
    { zh: /失踪|失联|下落不明/g, en: /\b(?:missing|unaccounted|disappeared)\b/gi },
  ],
  [
    { zh: /(?<!进)出口/g, en: /\bexport\w*/gi },
    { zh: /(?<!出)进口(?!博)/g, en: /\bimport(?:s|ed|ing)?\b/gi },
  ],
  [
    { zh: /男/g, en: /\b(?:men|man|males?|boys?)\b/gi },
    { zh: /女/g, en: /\b(?:women|woman|females?|girls?)\b/gi },
  ],
]

/** Numbers that count one thing in one language and its opposite in the other: the dead and the injured. */
export function checkSubjects({ zh, en }: PassageText, { quantities }: Figures): Found[] {
  return quantities.pairs.flatMap(([one, other]): Found[] => {
    const isOther = COUNTED.some((group) => {
      const [chinese, english] = [
        countedBy(zh, one, group, 'zh'),
        countedBy(en, other, group, 'en'),
      ]
      return chinese !== null && english !== null && chinese !== english
    })
    return isOther ? [{ rule: 'number-subject', zh: one, en: other }] : []
  })
}

/** Which of a group the clause of a number names; null where it names none, or several. */
function countedBy(
  text: string,
  of: Quantity,
  group: { zh: RegExp; en: RegExp }[],
  locale: 'zh' | 'en',
): number | null {
  const clause = clauseAround(text, of)
  const named = group.flatMap((words, index) => (clause.search(words[locale]) >= 0 ? [index] : []))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** To the next mark, number or conjunction, and no further than a breath. */
function clauseAround(text: string, { start, end }: Quantity): string {
  const before = text.slice(Math.max(0, start - 40), start)
  const behind = text.slice(end, end + 40)
  return `${before.split(PARTS).at(-1)}\u0000${behind.split(PARTS)[0]}`
}

const PARTS =
  /[，。；：、（）,;:()\d]|\.(?=\s|$)|\b(?:and|but|while|with|plus|including|of whom|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds)\b|[和与及另其一二两三四五六七八九十]/
