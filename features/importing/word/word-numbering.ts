import { type NumberFormat, numberText } from '@/features/importing/blocks/list-numbers'
import type { WordStyles } from './word-styles'
import { child, childElements, type XmlElement } from './xml-tree'

/** What a word processor writes in front of a paragraph by itself. */
export type WordItem = { list: string; level: number; marker: string; isBullet: boolean }

type Level = { start: number; format: string; text: string; isLegal: boolean }

type Numbering = { abstractId: string; levels: Map<number, Level>; restarts: Map<number, number> }

const formats = new Map<string, NumberFormat>([
  ['lowerLetter', 'letter'],
  ['upperLetter', 'LETTER'],
  ['lowerRoman', 'roman'],
  ['upperRoman', 'ROMAN'],
  ['chineseCounting', 'chinese'],
  ['chineseCountingThousand', 'chinese'],
  ['taiwaneseCounting', 'chinese'],
  ['taiwaneseCountingThousand', 'chinese'],
  ['taiwaneseDigital', 'chinese'],
  ['japaneseCounting', 'chinese'],
  ['japaneseDigitalTenThousand', 'chinese'],
  ['ideographDigital', 'chinese'],
  ['chineseLegalSimplified', 'formal'],
  ['ideographLegalTraditional', 'formal'],
  ['japaneseLegal', 'formal'],
  ['decimalEnclosedCircle', 'circled'],
  ['decimalEnclosedCircleChinese', 'circled'],
  ['ideographTraditional', 'stems'],
  ['ideographZodiac', 'branches'],
])

/** Counts as a word processor does; to be asked for every paragraph in turn. */
export class WordNumbers {
  private readonly styles: WordStyles
  private readonly numberings = new Map<string, Numbering>()
  private readonly levelOfStyle = new Map<string, number>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(root: XmlElement | undefined, styles: WordStyles) {
    this.styles = styles
    const abstracts = new Map<string, XmlElement>()
    for (const each of root ? childElements(root) : []) {
      if (each.name === 'w:abstractNum') {
        abstracts.set(each.attributes.get('w:abstractNumId') ?? '', each)
      }
    }
    for (const each of root ? childElements(root) : []) {
      const id = each.attributes.get('w:numId')
      const abstractId = value(child(each, 'w:abstractNumId')) ?? ''
      const abstract = abstracts.get(abstractId)
      if (each.name !== 'w:num' || id === undefined || !abstract) continue
      this.numberings.set(id, this.numberingOf(abstractId, abstract, each))
    }
  }

  next(properties: XmlElement | undefined): WordItem | null {
    const styleId = value(child(properties, 'w:pStyle'))
    const own = child(properties, 'w:numPr')
    const styled = this.styles.numberingOf(styleId)
    const id = value(child(own, 'w:numId')) ?? value(child(styled, 'w:numId'))
    const numbering = id === undefined ? undefined : this.numberings.get(id)
    if (id === undefined || !numbering) return null
    const stated = value(child(own, 'w:ilvl')) ?? value(child(styled, 'w:ilvl'))
    const level = Number(stated ?? this.levelOfStyle.get(`${id} ${styleId}`) ?? 0)
    const { format, text } = numbering.levels.get(level) ?? {}
    const list = `l${numbering.abstractId}`
    if (format === 'bullet') return { list, level, marker: '·', isBullet: true }
    if (!format || !text || format === 'none') return null
    this.count(id, numbering, level)
    return { list, level, marker: this.label(numbering, level), isBullet: false }
  }

  private numberingOf(abstractId: string, abstract: XmlElement, num: XmlElement): Numbering {
    const levels = new Map<number, Level>()
    const restarts = new Map<number, number>()
    const id = num.attributes.get('w:numId')
    const add = (element: XmlElement) => {
      const level = Number(element.attributes.get('w:ilvl') ?? 0)
      levels.set(level, levelOf(element))
      const style = value(child(element, 'w:pStyle'))
      if (style !== undefined) this.levelOfStyle.set(`${id} ${style}`, level)
    }
    for (const each of childElements(abstract)) if (each.name === 'w:lvl') add(each)
    for (const each of childElements(num)) {
      if (each.name !== 'w:lvlOverride') continue
      const own = child(each, 'w:lvl')
      if (own) add(own)
      const start = value(child(each, 'w:startOverride'))
      if (start !== undefined) restarts.set(Number(each.attributes.get('w:ilvl')), wholeOf(start))
    }
    return { abstractId: /^\w+$/u.test(abstractId) ? abstractId : 'x', levels, restarts }
  }

  /** Numberings of one abstract count on together, save where one of them begins again. */
  private count(id: string, { abstractId, levels, restarts }: Numbering, level: number): void {
    const counters = this.counters.get(abstractId) ?? []
    const restart = restarts.get(level)
    const isFirst = !this.begun.has(`${id} ${level}`)
    this.begun.add(`${id} ${level}`)
    const before = counters[level]
    if (restart !== undefined && isFirst) counters[level] = restart
    else counters[level] = before === undefined ? (levels.get(level)?.start ?? 1) : before + 1
    this.counters.set(abstractId, counters.slice(0, level + 1))
  }

  private label({ abstractId, levels }: Numbering, level: number): string {
    const counters = this.counters.get(abstractId) ?? []
    const own = levels.get(level)
    return (own?.text ?? '').replace(/%([1-9])/gu, (_, place: string) => {
      const at = Number(place) - 1
      const number = counters[at] ?? levels.get(at)?.start ?? 1
      return written(number, own?.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'))
    })
  }
}

function levelOf(element: XmlElement): Level {
  return {
    start: wholeOf(value(child(element, 'w:start')) ?? '1'),
    format: value(child(element, 'w:numFmt')) ?? 'decimal',
    text: (value(child(element, 'w:lvlText')) ?? '').trim().slice(0, 40),
    isLegal: child(element, 'w:isLgl') !== undefined,
  }
}

function written(number: number, format: string): string {
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  if (format === 'decimalEnclosedParen') return `(${number})`
  if (format === 'decimalEnclosedFullstop') return `${number}.`
  return numberText(number, formats.get(format) ?? 'decimal')
}

function wholeOf(stated: string): number {
  return /^\d{1,6}$/u.test(stated) ? Number(stated) : 1
}

const value = (element: XmlElement | undefined) => element?.attributes.get('w:val')
