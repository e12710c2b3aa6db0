'use client'

import { useTranslations } from 'next-intl'
import { ChoiceDialog } from '@/components/newsroom/editor/choice-dialog'
import { shortcutNames } from '@/features/editor/shortcuts'
import { useKeyLabels } from './use-command-keys'

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
