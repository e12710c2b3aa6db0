'use server'

import { enter, send } from '@/features/access/door'
import * as deeds from './deeds'
import * as errands from './errands'

/** What a file would change in a story. */
export async function previewTranslation(asked: unknown) {
  return send(errands.previewTranslation, asked)
}

export async function takeTranslation(asked: unknown) {
  return enter(deeds.takeTranslation, asked)
}
