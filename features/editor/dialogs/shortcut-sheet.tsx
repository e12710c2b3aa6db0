'use client'

import { useTranslations } from 'next-intl'
import { useKeyLabels } from '@/features/editor/bars/use-command-keys'
import { shortcutNames } from '@/features/editor/shortcuts'
import { ChoiceDialog } from './choice-dialog'

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('newsroom.editor')
  const keysOf = useKeyLabels()
  return (
    <ChoiceDialog
      title={t('shortcuts.title')}
      actions={[{ label: t('shortcuts.close'), onPress: onClose, isMain: true }]}
      onClose={onClose}
    >
      <dl className="editor-shortcuts">
        {shortcutNames.map((name) => (
          <div key={name}>
            <dt>{t(`command.${name}`)}</dt>
            <dd>
              <kbd>{keysOf(name)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </ChoiceDialog>
  )
}
