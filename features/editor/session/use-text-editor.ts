'use client'

import { type Editor, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useMemo, useRef } from 'react'
import type { StoryContent } from '@/db/content'
import { passagesToDoc } from '@/features/editor/content/passages-to-doc'
import { storyExtensions } from '@/features/editor/extensions'
import { storySchema } from '@/features/editor/schema/extensions'
import { isFromServer } from '@/features/editor/structure'
import type { DocumentNote } from '@/features/importing/blocks/document-note'
import type { GivenDocument } from '@/features/importing/given/given-document'
import { everyLocale, type Locale, locales } from '@/lib/i18n/locales'

export type TextEditorOptions = {
  content: StoryContent
  editable: Record<Locale, boolean>
  /** Takes over a pasted document in both languages where it answers true. */
  onBilingual: (given: GivenDocument) => boolean
  onFiles: (editor: Editor, files: File[]) => void
  /** Hears of what could not be taken over out of a paste. */
  onLeftOut: (notes: DocumentNote[]) => void
  onPicture: () => void
  onEmbed: () => void
}

/** The rows of both languages as one editable text; it lives as long as its page. */
export function useTextEditor(options: TextEditorOptions, onChanged: () => void): Editor | null {
  const t = useTranslations('newsroom.editor')
  const languageName = useTranslations('languages')
  const latest = useRef({ options, onChanged })
  latest.current = { options, onChanged }
  const made = useRef<Editor | null>(null)
  const { content, editable } = options
  const isReadOnly = locales.every((locale) => !editable[locale])
  // The editor keeps what it was made with: later renders must not make it anew.
  const extensions = useMemo(
    () =>
      storyExtensions({
        locked: locales.filter((locale) => !editable[locale]),
        hints: {
          write: everyLocale((locale) => t('hint.text', { language: languageName(locale) })),
          emptyOnPurpose: t('hint.emptyOnPurpose'),
          machineDraft: t('mark.machineDraft'),
        },
        onBilingual: (given) => latest.current.options.onBilingual(given),
        onFiles: (files) => {
          if (made.current) latest.current.options.onFiles(made.current, files)
        },
        onLeftOut: (notes) => latest.current.options.onLeftOut(notes),
        onPicture: () => latest.current.options.onPicture(),
        onEmbed: () => latest.current.options.onEmbed(),
      }),
    [editable, t, languageName],
  )
  const editor = useEditor(
    {
      extensions,
      content: passagesToDoc(storySchema, content.passages).toJSON(),
      editable: !isReadOnly,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      enableInputRules: false,
      enablePasteRules: false,
      injectCSS: false,
      enableCoreExtensions: {
        keymap: false,
        drop: false,
        paste: false,
        delete: false,
        textDirection: false,
        clipboardTextSerializer: false,
      },
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('body'),
          class: 'editor-rows',
        },
      },
      onUpdate: ({ transaction }) => {
        if (!isFromServer(transaction)) latest.current.onChanged()
      },
    },
    [],
  )
  made.current = editor
  return editor
}
