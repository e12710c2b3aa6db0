'use client'

import { useTranslations } from 'next-intl'
import { ChangedParts } from '@/components/newsroom/history/changed-parts'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import type { AgreementKind } from '@/db/schema/desk'
import { diffText } from '@/features/passages/text-diff'
import type { ChangesSince, PanelSince } from '@/features/stories/contract'
import { inLanguage } from '@/lib/i18n/locales'
import { EditorDialog } from './editor-dialog'

export type ChangesAsked = { kind: 'changes'; passageId: string; since: ChangesSince }

type Props = ChangesAsked & {
  onConfirm: (passageIds: string[], kind: AgreementKind) => void
  onClose: () => void
}

/** What changed in a passage since its sides were confirmed, and the answers to it. */
export function ChangesDialog({ passageId, since: { sides }, onConfirm, onClose }: Props) {
  const t = useTranslations('newsroom.editor.agreement.changes')
  const kept = sides.find(({ isChanged }) => !isChanged)
  const answers = kept ? (['minor', 'right'] as const) : (['minor', 'right', 'edited'] as const)
  return (
    <EditorDialog title={t('title')} onClose={onClose} isWide>
      <p className="text-sm text-ink-soft">{t(kept ? 'explanation' : 'explanationBoth')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {sides.map((side) => (
          <Side key={side.locale} side={side} />
        ))}
      </div>
      <DialogActions>
        {answers.map((kind) => (
          <Button
            key={kind}
            variant={kind === answers.at(-1) ? 'primary' : 'secondary'}
            onClick={() => {
              onConfirm([passageId], kind)
              onClose()
            }}
          >
            {t(`answers.${kind}`)}
          </Button>
        ))}
      </DialogActions>
    </EditorDialog>
  )
}

function Side({ side: { locale, before, now, isChanged } }: { side: PanelSince }) {
  const t = useTranslations('newsroom.editor.agreement.changes')
  const history = useTranslations('newsroom.history')
  const language = useTranslations('languages')(locale)
  const words = {
    added: history('addedPart'),
    removed: history('removedPart'),
    end: history('endOfPart'),
  }
  return (
    <section
      aria-label={language}
      className="grid content-start gap-2 rounded-md border border-hairline p-4"
    >
      <h3 className="text-sm font-medium">
        {t(isChanged ? 'changedSide' : 'keptSide', { language })}
      </h3>
      {isChanged && before !== null ? (
        <ChangedParts parts={diffText(before, now, locale)} language={locale} words={words} />
      ) : (
        <p {...inLanguage(locale)} className="whitespace-pre-wrap">
          {now}
        </p>
      )}
      {isChanged && before === null && <p className="text-sm text-ink-soft">{t('notKept')}</p>}
    </section>
  )
}
