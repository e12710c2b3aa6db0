'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useFaultText } from '@/components/newsroom/form/fault'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { inLanguage } from '@/lib/i18n/locales'
import { findStories } from './actions'
import type { FrontStory } from './arrangement'

type Props = { chosen: FrontStory | null; onChoose: (story: FrontStory) => void }

/** So long one pauses between words. */
const pause = 250

/** The newest stories, or those that words find, to choose one of. */
export function StorySearch({ chosen, onChoose }: Props) {
  const t = useTranslations('newsroom.front')
  const faultText = useFaultText()
  const locale = useLocale()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<FrontStory[] | null>(null)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      try {
        const stories = await findStories(locale, words)
        if (!isCurrent) return
        setFound(stories)
        setFailed(false)
      } catch {
        if (isCurrent) setFailed(true)
      }
    }
    const waiting = setTimeout(ask, words ? pause : 0)
    return () => {
      isCurrent = false
      clearTimeout(waiting)
    }
  }, [words, locale])

  return (
    <div className="grid gap-3">
      <Field label={t('search')} error={hasFailed && faultText('unreachable')}>
        {(control) => (
          <Input
            {...control}
            type="search"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      <fieldset className="max-h-60 overflow-y-auto rounded-md border border-hairline">
        <legend className="sr-only">{t('stories')}</legend>
        {found?.map((story) => (
          <label
            key={story.number}
            className="flex items-start gap-3 border-b border-hairline px-3 py-2 text-sm last:border-b-0 has-checked:bg-accent-tint has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="story"
              value={story.number}
              checked={story.number === chosen?.number}
              onChange={() => onChoose(story)}
              className="mt-1 accent-accent"
            />
            <span className="grid gap-0.5">
              {story.locales.map((language) => (
                <span key={language} {...inLanguage(language)}>
                  {story.headline[language]}
                </span>
              ))}
            </span>
          </label>
        ))}
        {found?.length === 0 && <p className="p-3 text-sm text-ink-soft">{t('nothingFound')}</p>}
      </fieldset>
    </div>
  )
}
