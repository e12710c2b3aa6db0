import './changed-text.css'
import { Fragment } from 'react'
import { inLanguage, type Locale } from '@/lib/i18n/locales'

export type Part = { kind: 'same' | 'removed' | 'added'; text: string }

type Props = {
  parts: Part[]
  /** The language of the text. */
  language: Locale
  /** What is read out before and after a change. */
  words: { added: string; removed: string; end: string }
}

/** Changed text for a page of the server and for the browser alike: its words are given to it. */
export function ChangedParts({ parts, language, words }: Props) {
  return (
    <p {...inLanguage(language)} className="changed-text">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity and never move.
          <Mark key={index} data-begin={words[kind]} data-end={words.end}>
            <Lines text={text} />
          </Mark>
        )
      })}
    </p>
  )
}

/** A change of line breaks alone would not be seen without a sign for them. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move.
    <Fragment key={index}>
      {index > 0 && (
        <>
          <span aria-hidden className="changed-text-break" data-sign="¶" />
          {'\n'}
        </>
      )}
      {line}
    </Fragment>
  ))
}
