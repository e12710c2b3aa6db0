'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { FileUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { Fields } from '@/db/content'
import { documentTypes } from './given-file'

type Props = {
  editor: Editor
  fields: Fields
  /** Null where no document in two languages is to be had. */
  openFile: ((file: File) => void) | null
}

/** What to do first with a story in which nothing stands yet; gone with the first words. */
export function FirstWords({ editor, fields, openFile }: Props) {
  const t = useTranslations('newsroom.editor.first')
  const file = useRef<HTMLInputElement>(null)
  const isBodyEmpty = useEditorState({
    editor,
    selector: () => editor.state.doc.textContent.trim() === '',
  })
  const { headline, standfirst, leadPicture } = fields
  const heads = [...Object.values(headline), ...Object.values(standfirst)]
  if (!isBodyEmpty || leadPicture || heads.some((text) => text.trim())) return null
  return (
    <section className="editor-first" aria-labelledby="editor-first">
      <h2 id="editor-first">{t('title')}</h2>
      <ol>
        <li>{t('write')}</li>
        <li>{t('details')}</li>
        <li>{t('handIn')}</li>
      </ol>
      {openFile && (
        <p>
          {t('orOpen')}{' '}
          <button type="button" className="editor-button" onClick={() => file.current?.click()}>
            <FileUp aria-hidden size={16} />
            {t('open')}
          </button>
        </p>
      )}
      <input
        ref={file}
        type="file"
        hidden
        accept={documentTypes}
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) openFile?.(chosen)
          target.value = ''
        }}
      />
    </section>
  )
}
