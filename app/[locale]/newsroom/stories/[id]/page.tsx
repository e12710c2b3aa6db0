import { getTranslations } from 'next-intl/server'
import { storyNumber } from '@/app/[locale]/(site)/news/[number]/story-number'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { NewsroomNotice } from '@/components/newsroom/shell/newsroom-notice'
import { PageHead } from '@/components/site/page-head'
import { openFile, readBilingual } from '@/features/editor/actions'
import { hasMachine } from '@/features/machine/settings'
import { EditorWithPreview } from '@/features/previews/parts/editor-with-preview'
import { attend, changes, confirm, leave, save } from '@/features/stories/actions'
import { type OpenStory, openStory } from '@/features/stories/open-story'
import { listVocabulary } from '@/features/vocabulary/choices'
import { env } from '@/lib/env'
import { inLocale, locales } from '@/lib/i18n/locales'
import { StorySide } from './story-side'

type Params = { locale: string; id: string }

/** A story open for writing, by its public number. */
export default newsroomPage<Params>('story.read', async ({ locale, person, params }) => {
  const number = storyNumber(params.id)
  const story = number === null ? undefined : openStory(person, number)
  if (!story) return <NewsroomNotice locale={locale} status={404} />
  const t = await getTranslations({ locale, namespace: 'newsroom.editor.page' })
  const shell = await getTranslations({ locale, namespace: 'newsroom.shell' })
  const headline = inLocale(story.content.headline, locale)?.value ?? t('untitled')
  return (
    <>
      <PageHead title={shell('documentTitle', { title: headline })} />
      <EditorWithPreview
        // What a person may change is built into the editor: it is made again where that changes.
        key={rightsIn(story)}
        title={t('title', { number: story.number })}
        story={{ id: story.id, number: story.number, version: story.version }}
        content={story.content}
        locale={locale}
        writer={person.id}
        editable={story.editable}
        mayEditShared={story.mayEditShared}
        agreed={{ agreements: story.agreements, asOf: story.asOf }}
        vocabulary={listVocabulary()}
        players={env().PLAYERS}
        hasMachine={hasMachine()}
        save={save}
        confirm={confirm}
        changes={changes}
        attend={attend}
        leave={leave}
        readDocument={readBilingual}
        readFile={openFile}
        sidePanel={<StorySide locale={locale} person={person} story={story} />}
      />
    </>
  )
})

function rightsIn({ id, editable, mayEditShared }: OpenStory): string {
  return [id, ...locales.map((each) => editable[each]), mayEditShared].join(' ')
}
