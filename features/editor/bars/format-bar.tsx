'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { Clapperboard, Images, Link } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { markNames } from '@/db/marks'
import { type CommandName, canRun } from '@/features/editor/command-list'
import { embedAt } from '@/features/editor/commands/embeds'
import { type LineKind, lineKindAt, lineKinds } from '@/features/editor/commands/lines'
import { hasLook } from '@/features/editor/commands/marks'
import { picturesAt } from '@/features/editor/commands/pictures'
import { isInTable } from '@/features/editor/commands/tables'
import { isReadOnly } from '@/features/editor/guards/locked-languages'
import { placeAt } from '@/features/editor/place'
import { CommandButton } from './command-button'
import { ToolButton } from './tool-button'
import { Toolbar } from './toolbar'
import { useKeyLabels } from './use-command-keys'

type Props = { editor: Editor; onLink: () => void; onPicture: () => void; onEmbed: () => void }

/** Kinds of lines, looks of text, and what is inserted. */
export function FormatBar({ editor, onLink, onPicture, onEmbed }: Props) {
  const t = useTranslations('newsroom.editor')
  const keysOf = useKeyLabels()
  const state = useEditorState({ editor, selector: () => readState(editor) })
  const button = (name: CommandName, isPressed?: boolean) => (
    <CommandButton
      key={name}
      editor={editor}
      name={name}
      isPressed={isPressed}
      isDisabled={!state.isInText}
    />
  )
  return (
    <Toolbar label={t('formatting')}>
      <CommandButton editor={editor} name="undo" isDisabled={!state.canUndo} />
      <CommandButton editor={editor} name="redo" isDisabled={!state.canRedo} />
      <hr aria-hidden />
      {lineKinds.map((kind) => button(kind, state.kind === kind))}
      <hr aria-hidden />
      {markNames.map((mark) => button(mark, state.looks.includes(mark)))}
      <ToolButton
        label={t('command.link')}
        keys={keysOf('link')}
        icon={<Link aria-hidden size={18} />}
        isPressed={state.looks.includes('link')}
        isDisabled={!state.isInText}
        onPress={onLink}
      />
      <hr aria-hidden />
      <ToolButton
        label={t('command.picture')}
        icon={<Images aria-hidden size={18} />}
        isDisabled={!state.isInText && !state.isPicture}
        onPress={onPicture}
      />
      <ToolButton
        label={t('command.embed')}
        icon={<Clapperboard aria-hidden size={18} />}
        isDisabled={!state.isInText && !state.isEmbed}
        onPress={onEmbed}
      />
      {button('insertTable')}
      {button('insertRule')}
      {state.isInTable &&
        (['addRow', 'addColumn', 'deleteRow', 'deleteColumn'] as const).map((name) => button(name))}
    </Toolbar>
  )
}

function readState({ state }: Editor) {
  const { selection, doc } = state
  const place = placeAt(selection.$from)
  const isInText = place !== null && selection.$from.depth > 2 && !isReadOnly(state, place.locale)
  const looks = ([...markNames, 'link'] as const).filter((mark) => hasLook(state, mark))
  const kind: LineKind | null = isInText ? lineKindAt(doc, selection.from) : null
  return {
    isInText,
    kind,
    looks,
    isEmbed: embedAt(state) !== null,
    isPicture: picturesAt(state).length > 0,
    isInTable: isInTable(selection.$from),
    canUndo: canRun(state, 'undo'),
    canRedo: canRun(state, 'redo'),
  }
}
