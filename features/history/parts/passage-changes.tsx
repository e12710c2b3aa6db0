import { getTranslations } from 'next-intl/server'
import type { MediaFile } from '@/components/story/edition'
import type { PassageComparison } from '@/features/history/comparison'
import type { Locale } from '@/lib/i18n/locales'
import { PassageChange } from './passage-change'
import { UnchangedPassages } from './unchanged-passages'

type Props = {
  passages: PassageComparison[]
  media: ReadonlyMap<string, MediaFile>
  locale: Locale
}

/** Every passage in its place; those that did not change are folded away. */
export async function PassageChanges({ passages, media, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.history' })
  return (
    <section className="grid gap-4" aria-labelledby="changed-passages">
      <h2 id="changed-passages" className="text-lg font-semibold">
        {t('body')}
      </h2>
      {runsOf(passages).map((run) =>
        run[0]?.isChanged ? (
          run.map((passage) => (
            <PassageChange key={keyOf(passage)} {...{ passage, media, locale }} />
          ))
        ) : (
          <UnchangedPassages key={run.map(keyOf).join()} passages={run} locale={locale} />
        ),
      )}
    </section>
  )
}

const keyOf = ({ before, after }: PassageComparison) => `${before.join('+')}>${after.join('+')}`

/** Passages that follow each other and have all changed, or all not. */
function runsOf(passages: PassageComparison[]): PassageComparison[][] {
  const runs: PassageComparison[][] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    if (last?.[0]?.isChanged === passage.isChanged) last.push(passage)
    else runs.push([passage])
  }
  return runs
}
