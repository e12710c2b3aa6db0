import type { LeadPicture } from '@/db/content'
import { inLanguage, type Locale, locales } from '@/lib/i18n/locales'
import { thumbnailPath } from '@/lib/paths'

type Props = {
  picture: LeadPicture
  /** The language whose words are compared; null for all. */
  languages: Locale | null
}

/** A lead picture and its words, to compare. */
export function LeadPictureText({ picture, languages }: Props) {
  const { mediaId, alt, caption, credit } = picture
  return (
    <span className="editor-lead-compared">
      {/* biome-ignore lint/performance/noImgElement: renditions are made at upload */}
      <img src={thumbnailPath(mediaId)} alt="" />
      {locales
        .filter((locale) => languages === null || languages === locale)
        .flatMap((locale) =>
          Object.entries({ alt, caption, credit }).map(([name, words]) => (
            <span key={`${locale}-${name}`} {...inLanguage(locale)}>
              {words[locale]}
            </span>
          )),
        )}
    </span>
  )
}
