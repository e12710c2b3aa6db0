import { isLocale } from '@/lib/i18n/locales'
import { type Pin, slotCount } from './arrangement'

/** An arrangement that is not saved yet, as the address of its preview holds it: `0.zh.12-1.en.9`. */
export function writePreviewPins(pins: Pin[]): string {
  return pins.map(({ slot, locale, number }) => `${slot}.${locale}.${number}`).join('-')
}

/** Reads it again; what is none is left out. */
export function readPreviewPins(text: string): Pin[] {
  return text.split('-').flatMap((part) => {
    const [, slot, locale, number] = /^(\d)\.(\w+)\.(\d{1,9})$/u.exec(part) ?? []
    if (!isLocale(locale) || Number(slot) >= slotCount) return []
    return [{ slot: Number(slot), locale, number: Number(number), expiresAt: null }]
  })
}
