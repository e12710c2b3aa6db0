import type { Block } from '@/db/content'

/** The block of one type. */
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>
