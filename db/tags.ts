import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What readers' pages are made from, by names. A read says what it looked at (`touch`); the triggers on
 * readers' tables say what changed, by the same names (`moved_tags`). A page is an old one as soon as
 * any name that was touched in its making has moved.
 */
export const tags = {
  /** Whatever there is: moves with every change. For reads that cannot say what they looked at. */
  everything: 'everything',
  /** A story in all its languages: its rows of `live_editions`, and its topics. */
  story: (number: number) => `story:${number}`,
  /** What lists say of it, in all its languages: no word of its text but the first. */
  card: (number: number) => `card:${number}`,
  /** Which stories stand before and after it in its section. */
  beside: (number: number) => `beside:${number}`,
  /**
   * That readers have it no more in some language, where it has moved. No page touches this: pages that
   * touched the story are not even shown in need.
   */
  withdrawn: (number: number) => `withdrawn:${number}`,
  /** The stories that one is related to in a language, as far as they are shown. */
  related: (number: number, locale: string) => `related:${number}:${locale}`,
  /** Which stories are live, and their order. */
  stories: 'stories',
  /** Which of them are of a section (not of those under it), a topic, a source, and their order. */
  inSection: (id: number) => `section:${id}`,
  withTopic: (id: number) => `topic:${id}`,
  fromSource: (id: number) => `source:${id}`,
  /** Which of them are of a day in UTC, as `2026-11-25`, and which were published next to them. */
  onDay: (day: string) => `day:${day}`,
  /** What live stories say: moves with every one that changes. */
  texts: 'texts',
  /** Which corrections readers are told of, and of which stories. */
  corrections: 'corrections',
  /** The tree of sections, their names, and which of them hold a live story. */
  sections: 'sections',
  /** Which topics and sources there are, by their addresses. */
  topics: 'topics',
  sources: 'sources',
  /** Which of them have a live story. */
  usedTopics: 'used-topics',
  usedSources: 'used-sources',
  /** What one is called, and says of itself. */
  topicName: (id: number) => `topic-name:${id}`,
  sourceName: (id: number) => `source-name:${id}`,
  picture: (id: string) => `picture:${id}`,
  /** The arrangement of the front page. */
  front: 'front',
  /** The most read of a section; 0 stands for the whole site. */
  mostRead: (sectionId: number) => `most-read:${sectionId}`,
}

/** The number of the story that a tag is of; null where it is of something else. */
export function numberIn(tag: string, kind: 'story' | 'card' | 'withdrawn'): number | null {
  const [name, number] = tag.split(':')
  return name === kind ? Number(number) : null
}

/** Next has a copy of this code for each of its bundles; they share what is being collected. */
const place = Symbol.for('diptych.touched-tags')

type Shared = { [place]?: AsyncLocalStorage<Set<string>> }

function collecting(): AsyncLocalStorage<Set<string>> {
  const here = globalThis as Shared
  here[place] ??= new AsyncLocalStorage()
  return here[place]
}

/** Says that what is being made looks at these. */
export function touch(...names: string[]): void {
  const touched = collecting().getStore()
  for (const name of names) touched?.add(name)
}

/** What was touched in the making that is under way. */
export function touchedSoFar(): ReadonlySet<string> {
  return collecting().getStore() ?? new Set()
}

/** Makes something, and tells what was touched in its making. */
export async function collectTags<T>(
  make: () => T | Promise<T>,
): Promise<{ made: T; touched: ReadonlySet<string> }> {
  const touched = new Set<string>()
  const made = await collecting().run(touched, make)
  return { made, touched }
}
