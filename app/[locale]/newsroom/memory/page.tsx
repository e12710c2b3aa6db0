import { LanguagesIcon } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { newsroomPage } from '@/app/[locale]/newsroom/newsroom-page'
import { PageHeading } from '@/components/newsroom/shell/page-heading'
import { RoomSearch } from '@/components/newsroom/shell/room-search'
import { EmptyState } from '@/components/ui/empty-state'
import { can } from '@/features/access/policy'
import { listExamples } from '@/features/memory/examples'
import { ExampleList } from '@/features/memory/parts/example-list'
import { MemoryExchange } from '@/features/memory/parts/memory-exchange'
import { newsroomPath } from '@/lib/paths'

export default newsroomPage('story.read', async ({ locale, person, text }) => {
  const t = await getTranslations({ locale, namespace: 'newsroom.memory' })
  const examples = text ? listExamples(locale, text) : []
  return (
    <>
      <PageHeading locale={locale} title={t('title')} text={t('text')} />
      <div className="mb-8">
        <RoomSearch
          locale={locale}
          room="memory"
          path={newsroomPath(locale, 'memory')}
          text={text}
        />
      </div>
      {can(person, 'memory.exchange') && <MemoryExchange />}
      {examples.length > 0 ? (
        <ExampleList locale={locale} examples={examples} />
      ) : (
        <EmptyState
          icon={<LanguagesIcon aria-hidden />}
          title={text ? t('noneFound') : t('emptyTitle')}
          text={text ? t('noneFoundText') : t('emptyText')}
        />
      )}
    </>
  )
})
