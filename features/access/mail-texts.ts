import { createTranslator } from 'next-intl'
import { allMessages } from '@/lib/i18n/all-messages'
import { type Locale, locales } from '@/lib/i18n/locales'

/** Where a letter leads, in each language. */
export type Links = Record<Locale, string>

/** We do not know the language of one who is not signed in: a letter is written in all of them. */
export function invitationText(links: Links) {
  return letter('invitation', links)
}

export function resetText(links: Links) {
  return letter('reset', links)
}

function letter(kind: 'invitation' | 'reset', links: Links): { subject: string; text: string } {
  const parts = locales.map((locale) => {
    const t = createTranslator({
      locale,
      messages: allMessages[locale],
      namespace: 'newsroom.mail',
    })
    return { subject: t(`${kind}Subject`), text: t(`${kind}Text`, { link: links[locale] }) }
  })
  return {
    subject: parts.map(({ subject }) => subject).join(' / '),
    text: parts.map(({ text }) => text).join('\n\n--\n\n'),
  }
}
