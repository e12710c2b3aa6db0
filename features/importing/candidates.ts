import type { DocumentLocale } from '@/lib/i18n/document-pair'
import { asideOf } from './aside'
import { type Breadcrumb, isLink, readBreadcrumb } from './breadcrumb'
import type { WarningCode } from './document'
import { type HeadLine, readHeadLine } from './head-line'
import { readLabelled } from './labelled-lines'
import type { Line } from './lines'
import { faultyDateOf, isDatedNote } from './unread-date'

/** What a line is by itself, wherever it stands. */
export type Candidate =
  | { kind: 'breadcrumb'; path: Breadcrumb }
  | { kind: 'head'; read: HeadLine }
  | { kind: 'standfirst' | 'headline'; text: string; locale: DocumentLocale }
  | { kind: 'aside'; code: WarningCode }
  | { kind: 'content' }

const postedBy =
  /^(?:(?:First|Last|Originally) )?(?:Posted|Published|Updated|Written|Edited|Filed|Uploaded|Created|Submitted) by\b/iu

export function candidateOf({ text }: Line): Candidate {
  const labelled = readLabelled(text)
  if (labelled) return { kind: labelled.label, text: labelled.text, locale: labelled.locale }
  const read = readHeadLine(text)
  if (read && !read.isUnreadDate) return { kind: 'head', read }
  const code = asideOf(text)
  // Of a line that is a date it says more why it could not be read.
  const isDate = code === 'kept-update' || code === 'kept-dateline'
  if (code) return { kind: 'aside', code: (isDate ? faultyDateOf(text) : null) ?? code }
  if (read) return { kind: 'head', read }
  // A headline may name a day, but no time of it, and not who posted it.
  const isAboutPosting = /\d[:：]\d{2}/u.test(text) || postedBy.test(text)
  if (isAboutPosting && isDatedNote(text)) return { kind: 'aside', code: 'unread-date' }
  if (isLink(text)) return { kind: 'aside', code: 'kept-link' }
  const path = readBreadcrumb(text)
  return path ? { kind: 'breadcrumb', path } : { kind: 'content' }
}

/** A line that says more than date and source is text as well; a note beside the text is none. */
export function isContent(candidate: Candidate | undefined): boolean {
  return (
    candidate?.kind === 'content' ||
    candidate?.kind === 'headline' ||
    (candidate?.kind === 'head' && Boolean(candidate.read.rest))
  )
}
