import type { Edition, Term } from '@/components/story/edition'
import { machineCredit } from '@/components/story/machine-credit'
import { plainText } from '@/features/api/present'
import { enclosureOf, recordingsOf } from '@/features/feeds/enclosure'
import { storyId, summaryOf } from '@/features/feeds/feed-item'
import { storyMarkup } from '@/features/feeds/story-markup'
import { storyWords } from '@/features/feeds/story-words'
import type { Env } from '@/lib/env'
import { inLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { writeMarkup } from '@/lib/markup'
import { sectionPath, sourcePath, storyPath, topicPath } from '@/lib/paths'

type Settings = Pick<Env, 'SITE_URL' | 'DATA_DIR' | 'TIME_ZONE'>

const standard = {
  name: 'ninjs',
  version: '3.0',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
}

/** A story in one language as ninjs 3.0 (IPTC), with its picture and its other languages. */
export function ninjsOf(edition: Edition, others: Edition[], settings: Settings) {
  const { locale, slug, byline, translator, publishedAt, updatedAt, corrections } = edition
  const absolute = (path: string) => new URL(path, settings.SITE_URL).href
  const section = edition.sectionPath.slice(-1)
  // ninjs has no field for what made a text: editors are told of it.
  const notes = [machineCredit(edition) ?? [], corrections.map(({ note }) => note)].flat()
  return {
    standard,
    uri: storyId(edition, settings.SITE_URL),
    type: 'text',
    representationType: 'full',
    firstCreated: publishedAt,
    versionCreated: updatedAt,
    pubStatus: 'usable',
    language: languageTags[locale],
    title: edition.headline,
    slugline: slug,
    headlines: [{ role: 'main', contentType: 'text/plain', value: edition.headline }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: summaryOf(edition) }],
    bodies: bodiesOf(edition, settings),
    ...(byline && { by: byline }),
    ...(notes.length > 0 && { edNote: notes.join('\n') }),
    subjects: [
      ...section.map((term) => concept(term, locale, absolute(sectionPath(locale, term.slug)))),
      ...edition.topics.map((term) =>
        concept(term, locale, absolute(topicPath(locale, term.slug))),
      ),
    ],
    infoSources: [
      ...(edition.source
        ? [concept(edition.source, locale, absolute(sourcePath(locale, edition.source.slug)))]
        : []),
      ...(translator ? [{ name: translator, role: 'translator' }] : []),
    ],
    renditions: [{ name: 'web', href: absolute(storyPath(edition)), contentType: 'text/html' }],
    associations: [
      ...picturesOf(edition, settings),
      ...playedIn(edition, settings),
      ...others.map((other) => ({
        name: languageTags[other.locale],
        rel: 'translation',
        uri: storyId(other, settings.SITE_URL),
        type: 'text',
        language: languageTags[other.locale],
        headlines: [{ role: 'main', contentType: 'text/plain', value: other.headline }],
        renditions: [{ name: 'web', href: absolute(storyPath(other)), contentType: 'text/html' }],
      })),
    ],
  }
}

/** What takes a withdrawn story back from those who have it. */
export function cancelledNinjs(
  story: { locale: Locale; number: number },
  at: string,
  siteUrl: string,
) {
  return {
    standard,
    uri: storyId(story, siteUrl),
    type: 'text',
    representationType: 'partial',
    versionCreated: at,
    pubStatus: 'canceled',
    language: languageTags[story.locale],
  }
}

function bodiesOf(edition: Edition, { SITE_URL, TIME_ZONE }: Settings) {
  const text = plainText(edition)
  const words = [...new Intl.Segmenter(edition.locale, { granularity: 'word' }).segment(text)]
  const counts = {
    charCount: [...text].length,
    wordCount: words.filter(({ isWordLike }) => isWordLike).length,
  }
  const html = writeMarkup(storyMarkup(edition, storyWords(edition, TIME_ZONE), SITE_URL))
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: html },
    { role: 'main', contentType: 'text/plain', ...counts, value: text },
  ]
}

function concept({ slug, name }: Term, locale: Locale, uri: string) {
  return { name: inLocale(name, locale)?.value ?? slug, uri }
}

/** The sound and film of our own in a story, for those who take it. */
function playedIn(edition: Edition, { SITE_URL: siteUrl, DATA_DIR: dataDir }: Settings) {
  return recordingsOf(edition, { siteUrl, dataDir }).map(({ url, type, length, title }, index) => ({
    name: `recording-${index + 1}`,
    uri: url,
    type: type.startsWith('audio/') ? 'audio' : 'video',
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    renditions: [{ name: 'main', href: url, contentType: type, sizeInBytes: length }],
  }))
}

function picturesOf(edition: Edition, { SITE_URL: siteUrl, DATA_DIR: dataDir }: Settings) {
  const file = enclosureOf(edition, { siteUrl, dataDir })
  if (!file || !edition.leadPicture) return []
  const { alt, caption, credit } = edition.leadPicture
  const description = (role: string, value: string) => ({ role, contentType: 'text/plain', value })
  return [
    {
      name: 'lead',
      uri: file.url,
      type: 'picture',
      ...(credit && { by: credit }),
      descriptions: [
        ...(caption ? [description('caption', caption)] : []),
        ...(alt ? [description('alt', alt)] : []),
      ],
      renditions: [
        {
          name: 'main',
          href: file.url,
          contentType: file.type,
          width: file.width,
          height: file.height,
          sizeInBytes: file.length,
        },
      ],
    },
  ]
}
