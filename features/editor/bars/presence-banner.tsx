'use client'

import { Users } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'

/** Who else has the story open. */
export function PresenceBanner({ names }: { names: string[] }) {
  const t = useTranslations('newsroom.editor.presence')
  const format = useFormatter()
  return (
    <p className="editor-presence" role="status">
      {names.length > 0 && (
        <>
          <Users aria-hidden size={16} />
          {t('here', { names: format.list(names), count: names.length })}
        </>
      )}
    </p>
  )
}
