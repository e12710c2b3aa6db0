import type { UnreadableReason } from './decode'

/** Formats that are no text, page or Markdown, by what a person can do about them. */
export type ForeignFormat =
  | 'word'
  | 'old-word'
  | 'pdf'
  | 'rtf'
  | 'ebook'
  | 'office'
  | 'picture'
  | 'media'
  | 'archive'
  | 'data'

export type BadInputReason =
  | UnreadableReason
  | 'unknown-label'
  | 'damaged-word'
  | 'not-found'
  | 'not-readable'
  | 'not-a-file'
  | 'too-large'
  | 'too-long'
  | 'too-complex'
  | 'entities'
  | 'front-matter'
  | 'no-text'
  | ForeignFormat

/** A file that cannot be imported; `reason` says why, `detail` names what is meant. */
export class BadInput extends Error {
  readonly reason: BadInputReason
  readonly detail: string

  constructor(reason: BadInputReason, detail = '') {
    super(`${reason} ${detail}`.trim())
    this.reason = reason
    this.detail = detail
  }
}
