'use client'

import { FileUp, Keyboard, Maximize, Minimize, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useShortcutSheet } from '@/components/newsroom/shell/shortcuts'
import type { Focus, ShownLanguages } from '@/features/editor/session/use-shown-languages'
import { documentTypes } from '@/features/editor/view/given-file'
import { pairKey, pairs } from '@/lib/i18n/pairs'
import { ToolButton } from './tool-button'
import { Toolbar } from './toolbar'
import { useKeyLabels } from './use-command-keys'

type Props = {
  shown: ShownLanguages
  isFullScreen: boolean
  setFullScreen: (is: boolean) => void
  onFind: () => void
  openFile?: (file: File) => void
}

/** Which two of three or more languages stand side by side. */
function PairChoice({ pair, setPair }: ShownLanguages) {
  const t = useTranslations('newsroom.editor.view')
  const languageName = useTranslations('languages')
  return (
    <select
      className="editor-select"
      aria-label={t('pair')}
      value={pairKey(pair)}
      onChange={({ target }) =>
        setPair(pairs.find((each) => pairKey(each) === target.value) ?? pair)
      }
    >
      {pairs.map((each) => (
        <option key={pairKey(each)} value={pairKey(each)}>
          {t('pairOf', { first: languageName(each[0]), second: languageName(each[1]) })}
        </option>
      ))}
    </select>
  )
}

/** What is shown of the text and how, and what one can do beside it. */
export function ViewBar(props: Props) {
  const { shown, isFullScreen, setFullScreen, onFind } = props
  const openShortcuts = useShortcutSheet()
  const t = useTranslations('newsroom.editor')
  const languageName = useTranslations('languages')
  const keysOf = useKeyLabels()
  const file = useRef<HTMLInputElement>(null)
  const Screen = isFullScreen ? Minimize : Maximize
  return (
    <Toolbar label={t('view.label')} className="editor-view-bar">
      {pairs.length > 1 && <PairChoice {...shown} />}
      <select
        className="editor-select"
        aria-label={t('view.focus')}
        value={shown.focus}
        onChange={({ target }) => shown.setFocus(target.value as Focus)}
      >
        <option value="both">{t('view.both')}</option>
        {shown.shown.map((each) => (
          <option key={each} value={each}>
            {t('view.write', {
              language: languageName(each),
              other: languageName(shown.shown.find((other) => other !== each) ?? each),
            })}
          </option>
        ))}
      </select>
      <ToolButton
        label={t('command.find')}
        keys={keysOf('find')}
        icon={<Search aria-hidden size={18} />}
        onPress={onFind}
      />
      {props.openFile && (
        <ToolButton
          label={t('view.open')}
          icon={<FileUp aria-hidden size={18} />}
          onPress={() => file.current?.click()}
        />
      )}
      <ToolButton
        label={t('command.fullScreen')}
        keys={keysOf('fullScreen')}
        icon={<Screen aria-hidden size={18} />}
        isPressed={isFullScreen}
        onPress={() => setFullScreen(!isFullScreen)}
      />
      <ToolButton
        label={t('command.help')}
        keys={keysOf('help')}
        icon={<Keyboard aria-hidden size={18} />}
        onPress={openShortcuts}
      />
      <input
        ref={file}
        type="file"
        hidden
        accept={documentTypes}
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          if (chosen) props.openFile?.(chosen)
          target.value = ''
        }}
      />
    </Toolbar>
  )
}
