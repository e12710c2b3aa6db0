import { china } from './china'
import { cities } from './cities'
import { companies } from './companies'
import { countries } from './countries'
import { institutions } from './institutions'
import { international } from './international'
import { media } from './media'
import { people } from './people'
import { phrases } from './phrases'
import type { SeedTerm } from './read-lines'
import { titles } from './titles'

/** The glossary that a newsroom begins with. */
export const seedGlossary: SeedTerm[] = [
  ...countries,
  ...cities,
  ...china,
  ...institutions,
  ...international,
  ...media,
  ...companies,
  ...people,
  ...titles,
  ...phrases,
]
