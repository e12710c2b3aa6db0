'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { isPressed } from '@/features/editor/view/use-view-keys'
import type { Match } from '@/features/memory/matches'
import type { Agreements } from '@/features/stories/contract'
import { insertMatch } from './insert-match'
import { MatchButton } from './match-button'
import { soughtText } from './sought-text'
import { useMatches } from './use-matches'

type Props = { editor: Editor; agreements: Agreements }

/** Offers how the other panel was said before, where this one is empty or left behind; the first by one key. */
export function MemoryTools({ editor, agreements }: Props) {
  const t = useTranslations('newsroom.editor.matches')
  const sought = useEditorState({ editor, selector: () => soughtText(editor.state, agreements) })
  const matches = useMatches(sought)
  const insert = ({ target }: Match) => {
    insertMatch(target)(editor.state, editor.view.dispatch, editor.view)
    editor.view.focus()
  }
  useInsertKey(editor, matches[0], insert)
  if (!sought || matches.length === 0) return null
  return (
    <fieldset className="match-tools" aria-label={t('label')}>
      {matches.map((match, index) => (
        <MatchButton
          key={match.target}
          {...{ match, sought }}
          isFirst={index === 0}
          onInsert={insert}
        />
      ))}
    </fieldset>
  )
}

/** The first match by its key; none is left to the browser. */
function useInsertKey(
  editor: Editor,
  first: Match | undefined,
  insert: (match: Match) => void,
): void {
  const latest = useRef({ first, insert })
  latest.current = { first, insert }
  useEffect(() => {
    const { dom } = editor.view
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed('insertMatch', event)) return
      event.preventDefault()
      const { first: match, insert: put } = latest.current
      if (match) put(match)
    }
    dom.addEventListener('keydown', onKeyDown)
    return () => dom.removeEventListener('keydown', onKeyDown)
  }, [editor])
}
