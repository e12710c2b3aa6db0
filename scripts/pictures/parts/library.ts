import { chance } from '@/scripts/pictures/chance'
import { darker } from '@/scripts/pictures/colour'
import { levelGround } from '@/scripts/pictures/perspective'
import {
  across,
  at,
  down,
  ellipse,
  many,
  type Point,
  path,
  polygon,
  rect,
  veil,
} from '@/scripts/pictures/svg'

/** The hall's walls stand at sides -1 and 1; everything runs to the arch at its far end. */
export const ground = levelGround({ horizon: 520, drop: 560, spread: 960 })
export const raised = (side: number, distance: number, height: number): Point => {
  const [x, y] = ground(side, distance)
  return [x, y - height / distance]
}
export const farEnd = 4.2

export function shelves(bay: number, side: 1 | -1): string {
  const { between, pick } = chance(220 + bay * 2 + side)
  const near = 0.66 * 1.36 ** bay
  const far = near * 1.31
  const along = (share: number) => 1 / (1 / near + share * (1 / far - 1 / near))
  const spines = [
    '#b23a3a',
    '#2f6f7a',
    '#d99a3f',
    '#3f4f8a',
    '#6a8a4f',
    '#e6d2a8',
    '#8a3f5a',
    '#c9683f',
  ]
  const face = polygon(
    [
      raised(side, near, 0),
      raised(side, far, 0),
      raised(side, far, 1060),
      raised(side, near, 1060),
    ],
    side < 0 ? across('#4a2622', '#6a382a') : across('#6a382a', '#4a2622'),
  )
  const books = many(7, (row) => {
    const foot = 70 + row * 138
    const volumes = bay > 3 ? 7 : 11
    return (
      many(volumes, (index) => {
        const [from, to] = [
          along(0.06 + (index / volumes) * 0.88),
          along(0.06 + ((index + 0.88) / volumes) * 0.88),
        ]
        const height = between(76, 108)
        return polygon(
          [
            raised(side, from, foot),
            raised(side, to, foot),
            raised(side, to, foot + height),
            raised(side, from, foot + height),
          ],
          darker(pick(spines), between(0.02, 0.25)),
        )
      }) +
      polygon(
        [
          raised(side, near, foot - 12),
          raised(side, far, foot - 12),
          raised(side, far, foot),
          raised(side, near, foot),
        ],
        '#a8683f',
      )
    )
  })
  const post = polygon(
    [
      raised(side, near, 0),
      raised(side, near * 1.035, 0),
      raised(side, near * 1.035, 1080),
      raised(side, near, 1080),
    ],
    '#c98a58',
  )
  const cornice = polygon(
    [
      raised(side, near, 1040),
      raised(side, far, 1040),
      raised(side, far, 1090),
      raised(side, near, 1090),
    ],
    '#d9a066',
  )
  return face + books + cornice + post
}

export function table(row: number, side: 1 | -1): string {
  const near = 0.92 * 1.42 ** row
  const far = near * 1.22
  const [inner, outer, top] = [0.24 * side, 0.74 * side, 150]
  const slab = polygon(
    [
      raised(inner, near, top),
      raised(outer, near, top),
      raised(outer, far, top),
      raised(inner, far, top),
    ],
    down('#c98350', '#e0a468'),
  )
  const edge = polygon(
    [
      raised(inner, near, top),
      raised(outer, near, top),
      raised(outer, near, top - 20),
      raised(inner, near, top - 20),
    ],
    '#7a4430',
  )
  const legs = [inner * 1.12, outer * 0.97]
    .map((x) =>
      polygon(
        [
          raised(x, near, top - 20),
          raised(x + 0.02 * side, near, top - 20),
          raised(x + 0.02 * side, near, 0),
          raised(x, near, 0),
        ],
        '#5a3026',
      ),
    )
    .join('')
  const middle = near * 1.1
  const lamps = [0.36, 0.62].map((x) => lamp(raised(x * side, middle, top), 1 / middle)).join('')
  const book = polygon(
    [
      raised(0.46 * side, near * 1.03, top),
      raised(0.54 * side, near * 1.03, top),
      raised(0.54 * side, near * 1.1, top),
      raised(0.46 * side, near * 1.1, top),
    ],
    '#fff6e4',
  )
  return legs + slab + edge + book + lamps
}

/** A green-shaded reading lamp by its foot. */
const lamp = (foot: Point, scale: number) =>
  at(
    foot,
    ellipse([0, 2], [110, 26], '#ffeab0', { opacity: 0.55 }) +
      rect(-5, -74, 10, 74, '#d9a03f') +
      ellipse([0, 0], [26, 8], '#b8803a') +
      path('M-52 -64C-48 -104 48 -104 52 -64Z', across('#3f9a72', '#1f6a54')) +
      ellipse([0, -64], [52, 9], '#fff3c0') +
      polygon(
        [
          [-50, -62],
          [50, -62],
          [104, 2],
          [-104, 2],
        ],
        veil('#fff0b8', 0.5, 0),
      ),
    { scale },
  )
