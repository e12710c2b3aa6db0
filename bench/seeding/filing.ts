import type { Db } from '@/db/client'
import { createSection, createSource, createTopic } from '@/db/factories/vocabulary'
import { sectionIdsAbove } from '@/features/editions/sections'
import type { Filing } from './draw-story'

const topSections = 8
const sectionsUnder = 3
const topics = 300
const sources = 60

/** Sections, some under others, topics and sources; the first of each kind will have most stories. */
export function createFiling(db: Db): Filing & { sectionsAbove: Map<number, number[]> } {
  const named = (word: string, zh: string, at: number) => ({
    slug: `${word}-${at}`,
    name: { zh: `${zh}${at}`, en: `${word.charAt(0).toUpperCase()}${word.slice(1)} ${at}` },
  })
  const sectionIds = Array.from({ length: topSections }, (_, at) => {
    const { id } = createSection(db, { ...named('section', '栏目', at), position: at })
    const under = Array.from({ length: sectionsUnder }, (_, below) => {
      const place = topSections + at * sectionsUnder + below
      return createSection(db, { ...named('section', '栏目', place), parentId: id }).id
    })
    return [id, ...under]
  })
  const flat = sectionIds.flat()
  return {
    sectionIds: flat,
    sectionsAbove: new Map(flat.map((id) => [id, sectionIdsAbove(db, id)])),
    topicIds: Array.from(
      { length: topics },
      (_, at) => createTopic(db, named('topic', '专题', at)).id,
    ),
    sourceIds: Array.from(
      { length: sources },
      (_, at) => createSource(db, named('source', '来源', at)).id,
    ),
  }
}
