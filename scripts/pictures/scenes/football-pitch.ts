import { stars } from '@/scripts/pictures/landscape'
import { mast, mastLight, stands } from '@/scripts/pictures/parts/stadium'
import { levelGround } from '@/scripts/pictures/perspective'
import {
  at,
  circle,
  down,
  ellipse,
  line,
  many,
  type Point,
  path,
  polygon,
  rect,
  stroke,
  veil,
} from '@/scripts/pictures/svg'

const place = levelGround({ horizon: 352, drop: 560, spread: 1180 })
const far = 4.6

export const footballPitch = () =>
  rect(0, 0, 1600, 1000, down('#0c1440', '#2b2a6b', '#7a4a86')) +
  stars(171, 60, 240) +
  mast([190, 130]) +
  mast([1410, 130]) +
  stands() +
  pitch() +
  players() +
  ball() +
  mastLight([190, 130], 560) +
  mastLight([1410, 130], 1040)

function pitch(): string {
  const bands = many(11, (index) => {
    const [from, to] = [
      far * (0.62 / far) ** (index / 11),
      far * (0.62 / far) ** ((index + 1) / 11),
    ]
    return polygon(
      [place(-1.3, from), place(1.3, from), place(1.3, to), place(-1.3, to)],
      index % 2 ? '#3f9f5c' : '#4db068',
    )
  })
  const chalk = (points: Point[], thickness: number) =>
    stroke(`M${points.join('L')}`, '#f4fbef', thickness)
  const ring = Array.from({ length: 49 }, (_, index): Point => {
    const angle = (index / 48) * Math.PI * 2
    return place(Math.cos(angle) * 0.34, 1.62 / (1 + Math.sin(angle) * 0.27))
  })
  const box = (side: number, distance: number) => [
    place(-side, far),
    place(-side, distance),
    place(side, distance),
    place(side, far),
  ]
  return (
    bands +
    rect(0, 470, 1600, 530, veil('#0f4a4a', 0, 0.34)) +
    chalk([place(-1, 0.6), place(-1, far), place(1, far), place(1, 0.6)], 4) +
    chalk(box(0.56, 3), 3.4) +
    chalk(box(0.26, 3.9), 3) +
    chalk([place(-1, 1.62), place(1, 1.62)], 6) +
    chalk(ring, 6) +
    ellipse(place(0, 1.62), [10, 5], '#f4fbef') +
    goal()
  )
}

function goal(): string {
  const [left, right] = [place(-0.2, far), place(0.2, far)]
  const top = left[1] - 66
  const net =
    many(13, (index) =>
      line([left[0] + index * 8, top], [left[0] + index * 8, left[1]], '#ffffff', 1, {
        opacity: 0.5,
      }),
    ) +
    many(6, (index) =>
      line([left[0], top + 10 + index * 10], [right[0], top + 10 + index * 10], '#ffffff', 1, {
        opacity: 0.5,
      }),
    )
  return net + stroke(`M${left}L${left[0]} ${top}L${right[0]} ${top}L${right}`, '#ffffff', 5)
}

function players(): string {
  const squad: [number, number, string, boolean][] = [
    [-0.5, 2.7, '#e8423f', false],
    [0.36, 3.1, '#f6f3ea', true],
    [0.02, 3.7, '#f2c14e', false],
    [0.72, 2.1, '#e8423f', false],
    [-0.78, 1.7, '#f6f3ea', false],
    [0.24, 2.2, '#e8423f', true],
    [-0.22, 1.95, '#f6f3ea', true],
    [-0.3, 1.1, '#e8423f', false],
    [0.4, 1.26, '#f6f3ea', true],
  ]
  return squad
    .toSorted((a, b) => b[1] - a[1])
    .map(([side, distance, shirt, flip]) =>
      player(place(side, distance), 1.2 / distance, shirt, flip),
    )
    .join('')
}

/** A running player by the feet, 200 tall at scale 1. */
const player = (foot: Point, scale: number, shirt: string, flip: boolean) =>
  ellipse([foot[0] + 46 * scale, foot[1] + 2], [80 * scale, 8 * scale], '#123f3c', {
    opacity: 0.35,
  }) +
  at(
    foot,
    stroke('M-4 -84L-40 -44L-74 -58', '#d9a27c', 15) +
      stroke('M-64 -56L-86 -70', '#20264f', 14) +
      stroke('M6 -84L34 -48L20 -4', '#d9a27c', 15) +
      stroke('M20 -6L40 -2', '#20264f', 13) +
      path('M-26 -100L30 -100L42 -62L6 -58L-2 -70L-22 -52L-42 -68Z', '#23306a') +
      path('M-22 -166L24 -170L32 -98L-28 -96Z', shirt) +
      stroke('M22 -158L52 -124L40 -98', '#d9a27c', 12) +
      stroke('M22 -158L44 -134', shirt, 15) +
      stroke('M-18 -156L-50 -132L-66 -150', '#d9a27c', 12) +
      stroke('M-18 -156L-42 -138', shirt, 15) +
      circle(8, -190, 19, '#d9a27c') +
      path('M-12 -196C-10 -216 24 -216 27 -194C16 -202 0 -202 -12 -196Z', '#2a2030'),
    { scale, flip },
  )

const ball = () =>
  ellipse([858, 936], [92, 16], '#0f3f3a', { opacity: 0.45 }) +
  circle(800, 880, 62, down('#ffffff', '#cdd6e0')) +
  polygon(
    [
      [800, 850],
      [828, 870],
      [817, 902],
      [783, 902],
      [772, 870],
    ],
    '#23284f',
  ) +
  [
    [800, 850, 800, 820],
    [828, 870, 858, 862],
    [817, 902, 836, 930],
    [783, 902, 764, 930],
    [772, 870, 742, 862],
  ]
    .map(([a = 0, b = 0, c = 0, d = 0]) => line([a, b], [c, d], '#23284f', 4))
    .join('') +
  path(
    'M782 820L818 820L800 834ZM862 862L862 892L846 876ZM738 862L738 892L754 876ZM828 934L848 918L834 914ZM772 934L752 918L766 914Z',
    '#23284f',
  )
