import { arrange } from '@/features/importing/given/arrange'
import { sideBySide } from '@/features/importing/given/side-by-side'
import { panelsFrom } from '@/features/importing/given/to-panels'
import { readText } from '@/features/importing/read-text'
import { normalPassage } from '@/features/passages/normal-form'

/** A news item in both languages, which tests set in every form of document. */

export const zh = ['为期三个月的清淤工程昨日完工。', '水务局说，两县约有十万人受益。']
export const en = [
  'The dredging project was finished yesterday.',
  'Some 100,000 people would benefit.',
]
export const headline = { zh: '河道清淤工程完工', en: 'River Dredging Done' }

/** All that is read of a text, as a file of a name. */
export function read(text: string, name = 'a.txt') {
  const { document, given } = readText(text, `/in/${name}`, 'Asia/Shanghai')
  const { passages } = arrange({ passages: sideBySide(document.body) }, given)
  const panels = panelsFrom(passages, given)
  return {
    ...document,
    zh: document.body.zh.map((paragraph) => paragraph.text),
    en: document.body.en.map((paragraph) => paragraph.text),
    blocks: normalPassage({
      id: 'p1',
      panels: { zh: panels.flatMap(({ zh }) => zh), en: panels.flatMap(({ en }) => en) },
    }).panels,
    notes: given.notes,
    codes: document.warnings.map(({ code }) => code),
  }
}

export const whole = { headline, zh, en, codes: [], sectionPath: [] }
