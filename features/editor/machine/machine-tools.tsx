'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { BotIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useKeyLabels } from '@/features/editor/bars/use-command-keys'
import { soughtText } from '@/features/editor/memory/sought-text'
import type { Agreements } from '@/features/stories/contract'
import { useDraftKey } from './use-draft-key'
import { useMachineDraft } from './use-machine-draft'

type Props = { editor: Editor; agreements: Agreements; storyId: number }

/** Offers a machine's draft of a panel that is empty or left behind, by button and key. */
export function MachineTools({ editor, agreements, storyId }: Props) {
  const t = useTranslations('newsroom.editor.machine')
  const keys = useKeyLabels()('draftByMachine')
  const sought = useEditorState({ editor, selector: () => soughtText(editor.state, agreements) })
  const { isWriting, draft } = useMachineDraft(editor, storyId)
  const ask = () => {
    if (sought && !isWriting) void draft(sought)
  }
  useDraftKey(editor, ask)
  if (!sought && !isWriting) return null
  return (
    <fieldset className="machine-tools" aria-label={t('label')}>
      <button
        type="button"
        className="editor-button"
        aria-keyshortcuts={keys}
        aria-disabled={isWriting}
        onMouseDown={(event) => event.preventDefault()}
        onClick={ask}
      >
        <BotIcon aria-hidden size={16} />
        {t('draft')}
        <kbd className="term-key" aria-hidden>
          {keys}
        </kbd>
      </button>
      <output>{isWriting && t('writing')}</output>
    </fieldset>
  )
}
