'use client'

import type { Editor } from '@tiptap/react'
import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { type CommandName, commands } from '@/features/editor/command-list'
import { commandIcons } from './icons'
import { useKeyLabels } from './use-command-keys'

type Props = { editor: Editor; names: readonly CommandName[]; possible: CommandName[] }

/** All that can be done to a passage, in words and with the keys that do it. */
export function RowMenu({ editor, names, possible }: Props) {
  const t = useTranslations('newsroom.editor')
  const keysOf = useKeyLabels()
  const run = (name: CommandName) => {
    const { view } = editor
    commands[name](view.state, view.dispatch, view)
  }
  return (
    <DropdownMenu>
      <DropdownMenuTrigger>
        <button type="button" className="editor-row-menu">
          {t('rowMenu')}
          <ChevronDown aria-hidden size={16} />
        </button>
      </DropdownMenuTrigger>
      <DropdownMenuContent
        className="max-w-[min(26rem,calc(100vw-1rem))]"
        giveFocusBack={() => editor.view.focus()}
      >
        {names.map((name) => {
          const Icon = commandIcons[name]
          const keys = keysOf(name)
          return (
            <DropdownMenuItem
              key={name}
              disabled={!possible.includes(name)}
              isDangerous={name === 'deletePassage'}
              onSelect={() => run(name)}
            >
              <Icon aria-hidden />
              <span className="me-auto">{t(`command.${name}`)}</span>
              {keys && <kbd className="ps-4 text-xs text-ink-soft">{keys}</kbd>}
            </DropdownMenuItem>
          )
        })}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
