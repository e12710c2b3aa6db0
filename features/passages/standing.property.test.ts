import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPassage } from '@/db/factories/content'
import { blocksIn } from '@/db/panels'
import type { Standing } from '@/db/schema/publishing'
import type { Confirmation } from './confirmations'
import { panelHash } from './panel-hash'
import { type LiveSide, standingsOf } from './standing'

type Language = 'zh' | 'en'
type Sides = Record<Language, string>

const languages = ['zh', 'en'] as const
// Few texts, so that a side is often changed and changed back; it may also be empty.
const side = fc.constantFrom('', '3', '4', '5')
const step = fc.oneof(
  fc.record({ edit: fc.constantFrom(...languages), to: side }),
  fc.constant('confirm' as const),
  fc.record({ publish: fc.subarray([...languages], { minLength: 1 }) }),
)

const panelsOf = ({ zh, en }: Sides) => [buildPassage('p', zh, en)]
const textOf = (sides: Sides, language: Language) =>
  panelsOf(sides).map(({ id, panels }) => ({ id, blocks: blocksIn(panels, language) }))

/** The desk and what readers have, as far as standings look at it. */
function newsroom() {
  const draft: Sides = { zh: '3', en: '3' }
  const live: Sides = { zh: '', en: '' }
  const confirmed: Sides[] = []
  const standings: Record<Language, Standing | undefined> = { zh: undefined, en: undefined }
  const confirmations = () =>
    confirmed.map(
      (sides): Confirmation => ({
        passageId: 'p',
        first: 'zh',
        second: 'en',
        firstHash: panelHash(textOf(sides, 'zh').flatMap(({ blocks }) => blocks)),
        secondHash: panelHash(textOf(sides, 'en').flatMap(({ blocks }) => blocks)),
        revisionId: null,
        machineDrafts: [],
        by: 'desk',
        at: '2026-11-20T01:00:00.000Z',
      }),
    )
  const look = (before: Sides) => {
    const sideOf = (locale: Language): LiveSide => ({
      locale,
      before: textOf(before, locale),
      now: textOf(live, locale),
      standing: standings[locale],
    })
    const [zh, en] = standingsOf([sideOf('zh'), sideOf('en')], confirmations(), panelsOf(draft))
    Object.assign(standings, { zh, en })
  }
  return {
    draft,
    live,
    standings,
    isAgreed: () => confirmed.some(({ zh, en }) => zh === live.zh && en === live.en),
    confirm: () => {
      confirmed.push({ ...draft })
      look({ ...live })
    },
    publish: (which: Language[]) => {
      const before = { ...live }
      for (const language of which) live[language] = draft[language]
      look(before)
      return before
    },
    look: () => look({ ...live }),
  }
}

const isBehind = (room: ReturnType<typeof newsroom>, language: Language) =>
  room.standings[language]?.behind.includes('p') ?? false

test('whatever is written, confirmed and published, the standings keep their promises', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
      const room = newsroom()
      for (const each of steps) {
        const behind = languages.filter((language) => isBehind(room, language))
        if (each === 'confirm') room.confirm()
        else if ('edit' in each) room.draft[each.edit] = each.to
        else {
          const before = room.publish(each.publish)
          const moved = languages.filter((language) => before[language] !== room.live[language])
          const [only] = moved
          // What follows leaves no one behind; what moves from words that had an answer does.
          if (moved.length === 1 && only && !room.isAgreed()) {
            const other = only === 'zh' ? 'en' : 'zh'
            const hasMovedOn = !behind.includes(only) && before[only] !== ''
            expect(isBehind(room, only)).toBe(false)
            if (hasMovedOn) expect(isBehind(room, other)).toBe(room.live.zh + room.live.en !== '')
          }
        }
        const isTwoSided = room.live.zh !== '' && room.live.en !== ''
        // Both are told the same of what is not agreed, and no more than one is behind.
        expect(room.standings.zh?.unagreed).toEqual(room.standings.en?.unagreed)
        if (room.standings.zh) {
          const isMarked = room.standings.zh.unagreed.includes('p')
          expect(isMarked).toBe(isTwoSided && !room.isAgreed())
        }
        expect(languages.filter((language) => isBehind(room, language)).length).toBeLessThan(2)
        if (room.isAgreed()) expect(languages.some((one) => isBehind(room, one))).toBe(false)
        // Looking again changes nothing.
        const told = structuredClone(room.standings)
        if (room.standings.zh) room.look()
        expect(room.standings).toEqual(told)
      }
    }),
    { numRuns: 400 },
  )
})

test('what was confirmed before the words of pictures took part is agreed as before', () => {
  const picture = { type: 'picture', picture: { mediaId: 'f00d', alt: '桥' } } as const
  // As it was hashed then: the words of the picture are not in it.
  const older = createHash('sha256').update('\nf00d').digest('hex')
  const passages = [{ id: 'p', blocks: [picture] }]
  const side = (locale: Language): LiveSide => ({
    locale,
    before: passages,
    now: passages,
    standing: undefined,
  })
  const confirmation: Confirmation = {
    passageId: 'p',
    first: 'zh',
    second: 'en',
    firstHash: older,
    secondHash: older,
    revisionId: null,
    machineDrafts: [],
    by: 'desk',
    at: '2026-11-20T01:00:00.000Z',
  }
  const agreed = { behind: [], unagreed: [] }
  expect(standingsOf([side('zh'), side('en')], [confirmation], [])).toEqual([agreed, agreed])
})
