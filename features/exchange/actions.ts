'use server'

import { enter, send } from '@/features/access/door'
import * as deeds from './deeds'
import * as errands from './errands'
import { openWord } from './open-word'

/** What a file would change in a story. */
export async function previewTranslation(asked: unknown) {
  return send(errands.previewTranslation, asked)
}

/** The text of a Word document, to be looked at and taken in as any other. */
export async function openWordTranslation(form: unknown) {
  return send(openWord, form)
}

export async function takeTranslation(asked: unknown) {
  return enter(deeds.takeTranslation, asked)
}
