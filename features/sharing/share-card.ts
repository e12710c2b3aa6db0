import { createHash } from 'node:crypto'
import type { Edition, MediaFile } from '@/components/story/edition'
import { allMessages } from '@/lib/i18n/all-messages'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { sharePicturePath } from '@/lib/paths'

/** What a share picture shows, and the name that it goes by. */
export type ShareCard = {
  locale: Locale
  /** The story's number, or `site`. */
  name: string
  headline: string
  /** What stands over the headline: a section's name. */
  label: string
  picture: Pick<MediaFile, 'id' | 'widths' | 'focalX' | 'focalY'> | null
}

/** Raised when the drawing changes, so that what was drawn before is drawn again. */
const design = 2

export function storyCard(
  edition: Pick<Edition, 'locale' | 'number' | 'headline' | 'sectionPath' | 'leadPicture'>,
): ShareCard {
  const { locale, number, headline, sectionPath, leadPicture } = edition
  const section = sectionPath.at(-1)
  return {
    locale,
    name: String(number),
    headline,
    label: (section && inLocale(section.name, locale)?.value) ?? '',
    picture: leadPicture?.file ?? null,
  }
}

/** For pages that are no story's own. */
export function siteCard(locale: Locale): ShareCard {
  const { tagline } = allMessages[locale].site
  return { locale, name: 'site', headline: tagline, label: '', picture: null }
}

/** Changes with everything that is drawn, so that an address holds the same picture for good. */
export function versionOf({ headline, label, picture }: ShareCard): string {
  const drawn = [design, headline, label, picture?.id, picture?.focalX, picture?.focalY]
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 12)
}

export function sharePicture(card: ShareCard): { path: string; alt: string } {
  return { path: sharePicturePath(card.locale, card.name, versionOf(card)), alt: card.headline }
}
