import type { Found } from '@/features/checks/finding'
import type { PassageText } from '@/features/checks/passage-text'
import { type Shape, shapeParts } from '@/features/checks/shape'

/** Links, pictures, lists, headings, tables and quotations that one side has more of than the other. */
export function checkStructure({ zh, en, shapes }: PassageText): Found[] {
  if (!shapes) return []
  return shapeParts
    .filter((part) => shapes.zh[part] !== shapes.en[part])
    .map((part): Found => {
      const values = { part, zh: String(shapes.zh[part]), en: String(shapes.en[part]) }
      return {
        rule: 'structure-differs',
        zh: whole(zh, shapes.zh, part),
        en: whole(en, shapes.en, part),
        values,
      }
    })
}

const whole = (text: string, shape: Shape, part: keyof Shape) =>
  shape[part] > 0 ? { start: 0, end: text.length } : null
