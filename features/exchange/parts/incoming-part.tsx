'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Checkbox } from '@/components/ui/checkbox'
import { type IncomingPart, isOffered } from '@/features/exchange/incoming-part'
import { inLanguage, type Locale } from '@/lib/i18n/locales'
import { usePartName } from './part-name'

type Props = {
  part: IncomingPart
  from: Locale
  to: Locale
  isTaken: boolean
  onTaken: (isTaken: boolean) => void
}

/** What a file would change in one part: the text it translates, what stands here, what would. */
export function IncomingPartLine({ part, from, to, isTaken, onTaken }: Props) {
  const t = useTranslations('newsroom.exchange')
  const name = usePartName()(part)
  const { kind, newer, isMachineDraft, source, before, after } = part
  return (
    <li className="grid gap-2 border-b border-hairline py-3 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        {isOffered(part) && (
          <Checkbox
            aria-label={t('takePart', { name })}
            checked={isTaken}
            onCheckedChange={onTaken}
          />
        )}
        <span className="font-medium">{name}</span>
        <Badge tone={kind === 'newer' || kind === 'gone' ? 'caution' : 'accent'}>
          {t(`kinds.${kind}`)}
        </Badge>
        {isMachineDraft && <Badge tone="caution">{t('machineDraft')}</Badge>}
      </div>
      {kind === 'gone' && <p>{t('goneText')}</p>}
      {kind === 'newer' && newer.includes('source') && <p>{t('newerSource')}</p>}
      {kind === 'newer' && newer.includes('target') && <p>{t('newerTarget')}</p>}
      <dl className="grid gap-2">
        <Words label={t('source')} text={source} language={from} />
        <Words label={t('before')} text={before} language={to} />
        <Words label={t('after')} text={after} language={to} />
      </dl>
    </li>
  )
}

function Words({ label, text, language }: { label: string; text: string; language: Locale }) {
  if (!text) return null
  return (
    <div>
      <dt className="text-ink-soft">{label}</dt>
      <dd {...inLanguage(language)} className="whitespace-pre-line">
        {text}
      </dd>
    </div>
  )
}
