/** How a newsroom takes the findings of a rule: they keep a story from going out, warn, or are only noted. */
export type Level = 'block' | 'warn' | 'note'

/** Where a finding stands in a panel's text; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** Something that a rule found between the two languages of a passage, or in one of them. */
export interface Finding {
  rule: RuleName
  /** Index of the passage. */
  passage: number
  /** Where it stands in each language; null where there is nothing to point at. */
  zh: Span | null
  en: Span | null
  /** Not sure enough to be more than a note. */
  isSlight?: boolean
  /** What its sentence says, beside the words that the spans hold: `messages/`, under `checks.<rule>`. */
  values?: Record<string, string>
  /** The text to put in place of the span of a language, where that is certain. */
  fix?: { locale: 'zh' | 'en'; text: string }
}

export type RuleName =
  | 'number-differs'
  | 'number-missing'
  | 'number-added'
  | 'number-unit'
  | 'number-direction'
  | 'number-subject'
  | 'number-name'
  | 'date-differs'
  | 'date-missing'
  | 'date-added'
  | 'date-style'
  | 'date-weekday'
  | 'date-relative'
  | 'name-missing'
  | 'name-added'
  | 'name-spelling'
  | 'name-twice'
  | 'term-missing'
  | 'term-forbidden'
  | 'omission-passage'
  | 'omission-clause'
  | 'addition-passage'
  | 'addition-sentence'
  | 'untranslated-text'
  | 'untranslated-language'
  | 'structure-differs'
  | 'typography-zh'
  | 'typography-en'
  | 'typography-mixed'
  | 'negation-differs'

/** A finding of a rule that looks at one passage and need not know which. */
export type Found = Omit<Finding, 'passage'>
