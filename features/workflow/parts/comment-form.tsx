'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { SubmitButton } from '@/components/newsroom/form/submit-button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { useEditorSession } from '@/features/editor/session/session-context'
import { comment } from '@/features/workflow/actions'
import { usePassageName } from './place-link'
import { type NotDone, RefusalNote } from './refusal-text'
import { useStep } from './use-step'
import { useWork } from './use-work'

/** Says something of the story, or of the passage in which the cursor was last. */
export function CommentForm() {
  const t = useTranslations('newsroom.work')
  const { work, attempt } = useWork()
  const { currentPassageId } = useEditorSession()
  const passageName = usePassageName()
  const [about, setAbout] = useState('')
  const [body, setBody] = useState('')
  const { go, isBusy, notDone } = useStep(
    async (): Promise<NotDone | null> => {
      if (!body.trim()) return { code: 'no-note' }
      const asked = { storyId: work.storyId, body, passageId: about || null }
      return attempt(() => comment(asked), t('comments.said'))
    },
    () => setBody(''),
  )

  useEffect(() => {
    if (currentPassageId && !body) setAbout(currentPassageId)
  }, [currentPassageId, body])

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <Field label={t('comments.about')}>
        {(control) => (
          <Select
            {...control}
            value={about}
            choices={[
              { value: '', label: t('wholeStory') },
              ...work.passageIds.map((value) => ({ value, label: passageName(value).text })),
            ]}
            onValueChange={setAbout}
          />
        )}
      </Field>
      <Field label={t('comments.new')}>
        {(control) => (
          <Textarea
            {...control}
            className="min-h-14!"
            maxLength={5000}
            value={body}
            onChange={({ target }) => setBody(target.value)}
          />
        )}
      </Field>
      <RefusalNote notDone={notDone} />
      <SubmitButton variant="secondary" size="small" className="justify-self-end" isBusy={isBusy}>
        {t('comments.send')}
      </SubmitButton>
    </form>
  )
}
