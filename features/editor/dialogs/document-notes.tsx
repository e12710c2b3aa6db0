'use client'

import { useFormatter, useTranslations } from 'next-intl'

type Kind =
  | 'unread'
  | 'struck'
  | 'deleted'
  | 'inserted'
  | 'hidden'
  | 'picture'
  | 'embed'
  | 'pictureRefused'
  | 'pictureWithoutWords'
  | 'shortAddress'
  | 'drawing'
  | 'object'
  | 'formula'
  | 'textBox'
  | 'link'
  | 'note'
  | 'comment'
  | 'ruby'
  | 'column'
  | 'mergedCells'
  | 'symbol'
  | 'margin'
  | 'numbering'
  | 'style'

type Props = { groups: { kind: Kind; count: number; words: string[] }[] }

/** What of a document did not come as it was: a sentence for each kind, with the words of a few. */
export function DocumentNotes({ groups }: Props) {
  const t = useTranslations('newsroom.editor.notes')
  const format = useFormatter()
  return (
    <ul className="grid list-disc gap-1 ps-5 text-sm wrap-anywhere">
      {groups.map(({ kind, count, words }) => (
        <li key={kind}>
          {t(kind, { count })}
          {words.length > 0 && (
            <q className="ms-1 text-ink-soft">
              {format.list(words, { type: 'unit', style: 'narrow' })}
            </q>
          )}
        </li>
      ))}
    </ul>
  )
}
