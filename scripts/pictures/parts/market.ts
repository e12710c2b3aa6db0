import { chance } from '@/scripts/pictures/chance'
import { darker, lighter } from '@/scripts/pictures/colour'
import {
  at,
  circle,
  down,
  ellipse,
  many,
  type Point,
  path,
  polygon,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

/** A stall under a striped awning, by the middle of its foot, 420 wide at scale 1. */
export function stall(
  foot: Point,
  scale: number,
  [stripe, plain]: [string, string],
  flip: boolean,
): string {
  const awning = many(
    8,
    (index) =>
      polygon(
        [
          [-190 + index * 47, -420],
          [-143 + index * 47, -420],
          [-180 + (index + 1) * 56 - 50, -310],
          [-180 + index * 56 - 50, -310],
        ],
        index % 2 ? plain : stripe,
      ) +
      path(
        `M${-230 + index * 56} -310h56v14c0 22 -56 22 -56 0Z`,
        index % 2 ? darker(plain, 0.12) : darker(stripe, 0.16),
      ),
  )
  const posts = rect(-196, -320, 12, 320, '#7a4f3a') + rect(186, -320, 12, 320, '#7a4f3a')
  const crates = [
    [-150, '#e8503f'],
    [-50, '#f2a03f'],
    [50, '#6fa84f'],
    [150, '#8a4f9a'],
  ]
    .map(([x, colour]) => crate([Number(x), -104], String(colour)))
    .join('')
  const front =
    rect(-206, -100, 412, 100, down('#b8764a', '#8a5236')) +
    many(9, (index) => rect(-206 + index * 48, -100, 4, 100, '#7a4630')) +
    rect(-214, -110, 428, 16, '#d99a62')
  const keeper =
    circle(0, -262, 30, '#e0ac84') +
    path('M-32 -268C-34 -304 34 -304 32 -268C14 -282 -14 -282 -32 -268Z', '#4a3430') +
    path('M-52 -110C-58 -190 -40 -228 0 -230C40 -228 58 -190 52 -110Z', '#f3ead8') +
    path('M-26 -222L26 -222L30 -110L-30 -110Z', stripe)
  return at(
    foot,
    ellipse([0, 4], [250, 18], '#5a3a30', { opacity: 0.3 }) +
      rect(-190, -320, 380, 220, '#4a3033', { opacity: 0.4 }) +
      keeper +
      posts +
      crates +
      front +
      awning,
    { scale, flip },
  )
}

function crate(place: Point, colour: string): string {
  const { between } = chance(Math.round(place[0] + 500))
  const heap = many(13, (index) => {
    const row = index < 6 ? 0 : index < 10 ? 1 : 2
    const x = [-34, -20, -6, 8, 22, 36, -26, -9, 9, 26, -16, 0, 16][index] ?? 0
    return circle(x, -10 - row * 15, 12, lighter(darker(colour, between(0, 0.14)), between(0, 0.2)))
  })
  return at(place, heap)
}

export const shopper = (foot: Point, scale: number, coat: string, hair: string, flip = false) =>
  ellipse([foot[0], foot[1] + 2], [60 * scale, 9 * scale], '#5a3a30', { opacity: 0.35 }) +
  at(
    foot,
    path('M-24 0L-20 -92L24 -92L28 0L10 0L4 -70L-6 0Z', '#3a3a55') +
      path('M-38 -66C-42 -150 -34 -188 0 -190C34 -188 42 -150 38 -66Z', coat) +
      stroke('M26 -170L52 -128L50 -92', coat, 18) +
      path('M28 -88L80 -88L72 -30L36 -30Z', '#d9a862') +
      stroke('M38 -88C40 -116 68 -116 70 -88', '#b8803f', 5) +
      circle(44, -96, 10, '#6fa84f') +
      circle(62, -96, 10, '#e8503f') +
      circle(2, -216, 27, '#e0ac84') +
      path(
        'M-28 -208C-34 -250 30 -258 31 -222C18 -232 -2 -232 -8 -218C-10 -200 -22 -194 -28 -208Z',
        hair,
      ),
    { scale, flip },
  )
