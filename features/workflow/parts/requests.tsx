'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { assign, dropAsking } from '@/features/workflow/actions'
import type { EditionStanding } from '@/features/workflow/queries'
import { Moment } from './moment'
import { type NotDone, useRefusalText } from './refusal-text'
import { useWork } from './use-work'

/** Who asked for a language: given by one click, by those who may; taken back by who asked. */
export function Requests({ edition: { locale, requests } }: { edition: EditionStanding }) {
  const t = useTranslations('newsroom.work.asking')
  const languageName = useTranslations('languages')
  const words = useTranslations('newsroom.work')
  const refusalText = useRefusalText()
  const { work, attempt } = useWork()
  const { storyId, may, personId } = work
  const seen = requests.filter(({ id }) => may.assign || id === personId)
  if (seen.length === 0) return null
  const report = (notDone: NotDone | null) => notDone && toast.error(refusalText(notDone))

  async function give({ id, name }: { id: string; name: string }): Promise<void> {
    const asked = { storyId, locale, personId: id }
    report(
      await attempt(
        () => assign(asked),
        words('assigned', { language: languageName(locale), name }),
      ),
    )
  }

  async function drop(id: string): Promise<void> {
    const asked = { storyId, locale, personId: id }
    report(await attempt(() => dropAsking(asked), t(may.assign ? 'declined' : 'dropped')))
  }

  return (
    <ul className="grid gap-2" aria-label={t('requests', { language: languageName(locale) })}>
      {seen.map((request) => (
        <li key={request.id} className="grid gap-1.5 rounded-md bg-caution-tint px-3 py-2">
          <p>
            {t.rich(request.id === personId ? 'youAsk' : 'asks', {
              language: languageName(locale),
              name: request.name,
              moment: () => <Moment iso={request.at} />,
            })}
          </p>
          <div className="flex flex-wrap gap-2">
            {may.assign && (
              <Button size="small" onClick={() => give(request)}>
                {t('give', { name: request.name })}
              </Button>
            )}
            <Button variant="secondary" size="small" onClick={() => drop(request.id)}>
              {t(may.assign ? 'decline' : 'drop')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
