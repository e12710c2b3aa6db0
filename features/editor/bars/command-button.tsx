'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type CommandName, commands } from '@/features/editor/command-list'
import { commandIcons } from './icons'
import { ToolButton } from './tool-button'
import { useKeyLabels } from './use-command-keys'

type Props = { editor: Editor; name: CommandName; isPressed?: boolean; isDisabled?: boolean }

export function CommandButton({ editor, name, isPressed, isDisabled }: Props) {
  const t = useTranslations('newsroom.editor.command')
  const keysOf = useKeyLabels()
  const Icon = commandIcons[name]
  return (
    <ToolButton
      label={t(name)}
      keys={keysOf(name)}
      icon={<Icon aria-hidden size={18} />}
      isPressed={isPressed}
      isDisabled={isDisabled}
      onPress={() => {
        const { view } = editor
        commands[name](view.state, view.dispatch, view)
        view.focus()
      }}
    />
  )
}
