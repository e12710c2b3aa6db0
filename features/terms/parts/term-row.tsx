'use client'

import { PencilIcon, Trash2Icon } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useReport } from '@/components/newsroom/form/use-report'
import { useConfirm } from '@/components/newsroom/shell/confirm'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useSiteTime } from '@/components/ui/use-site-time'
import { removeTerm } from '@/features/terms/actions'
import type { GlossaryTerm } from '@/features/terms/glossary'
import { termName } from '@/features/terms/term-name'
import { newsroomPath } from '@/lib/paths'
import { domainName } from './domain-name'
import { TermForms } from './term-forms'

type Props = { term: GlossaryTerm; onEdit: () => void }

/** A term with all that is said of it, and what can be done with it. */
export function TermRow({ term, onEdit }: Props) {
  const t = useTranslations('newsroom.terms')
  const locale = useLocale()
  const name = termName(term)
  const { attribute, moment } = useSiteTime()
  const confirm = useConfirm()
  const report = useReport()
  const remove = async () => {
    const question = { title: t('removeTitle', { name }), description: t('removeText') }
    if (!(await confirm({ ...question, confirmLabel: t('remove'), isDangerous: true }))) return
    await report(() => removeTerm(term.id), t('removed', { name }))
  }
  return (
    <li className="flex items-start gap-3 border-b border-hairline py-3 text-sm">
      <div className="grid min-w-0 flex-1 gap-1.5">
        <TermForms forms={term.forms} />
        {term.note && <p className="text-ink-soft">{term.note}</p>}
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          <Badge>{domainName(t, term.domain)}</Badge>
          {term.partOfSpeech && <span>{t(`partsOfSpeech.${term.partOfSpeech}`)}</span>}
          <span>
            {t.rich('changed', {
              who: term.changedBy ?? t('installation'),
              when: () => (
                <time dateTime={attribute(term.updatedAt)}>{moment(term.updatedAt)}</time>
              ),
            })}
          </span>
          <Link
            href={newsroomPath(locale, `terms/${term.id}`)}
            className="text-accent underline underline-offset-4"
          >
            {t('uses')}
            <span className="sr-only"> {name}</span>
          </Link>
        </p>
      </div>
      <Button variant="ghost" size="icon" aria-label={t('edit', { name })} onClick={onEdit}>
        <PencilIcon aria-hidden />
      </Button>
      <Button variant="ghost" size="icon" aria-label={t('removeName', { name })} onClick={remove}>
        <Trash2Icon aria-hidden />
      </Button>
    </li>
  )
}
