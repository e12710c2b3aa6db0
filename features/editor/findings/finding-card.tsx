'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useSaying } from '@/features/checks/parts/use-saying'
import { useKeyLabels } from '@/features/editor/bars/use-command-keys'
import type { ShownFinding } from './shown-finding'
import type { FindingsSession } from './use-findings'
import { WaiverForm } from './waiver-form'

type Props = { editor: Editor; session: FindingsSession }

/** Says below the words at which it points what a finding is, and what can be done about it. */
export function FindingCard({ editor, session }: Props) {
  const { selected } = session
  return selected && <Card key={selected.key} {...{ editor, session }} finding={selected} />
}

function Card({ editor, session, finding }: Props & { finding: ShownFinding }) {
  const t = useTranslations('newsroom.editor.findings')
  const levelName = useTranslations('checks.levelNames')
  const saying = useSaying()
  const keysOf = useKeyLabels()
  const [isWaiving, setWaiving] = useState(false)
  const card = useRef<HTMLElement>(null)
  const { rule, level, values, fix, waiver } = finding
  useEffect(() => follow(editor, waiver.passageId, card.current), [editor, waiver.passageId])
  const close = () => session.select(null)
  return (
    <section
      ref={card}
      className="editor-finding"
      aria-label={t('one')}
      data-level={level}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p aria-live="polite">
        <strong>{levelName(level)}</strong> {saying(rule, values)}
      </p>
      {isWaiving ? (
        <WaiverForm {...{ session, finding }} onCancel={() => setWaiving(false)} />
      ) : (
        <div className="editor-finding-deeds">
          {fix && session.canFix(finding) && (
            <button
              type="button"
              className="editor-button"
              title={keysOf('fixFinding')}
              aria-keyshortcuts={keysOf('fixFinding')}
              onClick={() => session.fix(finding)}
            >
              {fix.text ? t('fix', { text: fix.text }) : t('fixAway')}
            </button>
          )}
          {session.mayWaive && (
            <button type="button" className="editor-button" onClick={() => setWaiving(true)}>
              {t('waive')}
            </button>
          )}
          <button
            type="button"
            className="editor-button"
            title={keysOf('nextFinding')}
            aria-keyshortcuts={keysOf('nextFinding')}
            onClick={() => session.step(1)}
          >
            {t('next')}
          </button>
          <button type="button" className="editor-button" onClick={close}>
            {t('close')}
          </button>
        </div>
      )}
    </section>
  )
}

/** Keeps the card below the lower of the words that it is about, or below the panels where there are none. */
function follow(editor: Editor, passageId: string, card: HTMLElement | null): () => void {
  const row = `[data-passage="${CSS.escape(passageId)}"]`
  const field = `[data-part="${CSS.escape(passageId)}"]`
  const all = (selector: string) => [...editor.view.dom.querySelectorAll<HTMLElement>(selector)]
  const fields = (selector: string) => [
    ...(editor.view.dom.closest('.editor')?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]
  const place = () => {
    const words = all('.finding[data-selected]')
    const body = card?.parentElement?.getBoundingClientRect()
    if (!card || !body) return
    const marks = words.length > 0 ? words : [...all(`${row} [data-panel]`), ...fields(field)]
    if (marks.length === 0) return
    const low = Math.max(...marks.map((mark) => mark.getBoundingClientRect().bottom))
    card.style.insetBlockStart = `${low - body.top + 6}px`
  }
  place()
  const sizes = new ResizeObserver(place)
  sizes.observe(editor.view.dom)
  return () => sizes.disconnect()
}
