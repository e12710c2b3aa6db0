import { chance } from '@/scripts/pictures/chance'
import { mix } from '@/scripts/pictures/colour'
import {
  across,
  circle,
  down,
  ellipse,
  glow,
  line,
  many,
  path,
  polygon,
  rect,
} from '@/scripts/pictures/svg'

/** The aisle runs to one point; depth 0 is the picture's edge, 1 that point. */
const eye = [800, 470] as const

export const dataCentre = () =>
  rect(0, 0, 1600, 1000, down('#0b1638', '#14265c', '#0c1a44')) +
  circle(eye[0], eye[1], 420, glow('#6fd6e8', 0.55)) +
  ceiling() +
  floor() +
  many(7, (index) => cabinet(6 - index, -1) + cabinet(6 - index, 1)) +
  rect(716, 392, 168, 156, down('#dffbff', '#8fe3ee')) +
  technician() +
  ellipse([800, 640], [250, 26], '#9fe9f2', { opacity: 0.18 })

function ceiling(): string {
  const lamps = many(6, (index) => {
    const [near, far] = [depth(5 - index), depth(5 - index + 0.5)]
    return polygon(
      [
        toward(560, -60, near),
        toward(1040, -60, near),
        toward(1040, -60, far),
        toward(560, -60, far),
      ],
      '#c9f6fb',
      { opacity: 0.25 + (5 - index < 2 ? 0.5 : 0.3) },
    )
  })
  return (
    polygon(
      [
        [0, -160],
        [1600, -160],
        [884, 392],
        [716, 392],
      ],
      down('#0a1434', '#21417f'),
    ) + lamps
  )
}

function floor(): string {
  const joints = many(9, (index) => {
    const near = depth(index * 0.8)
    return line(
      toward(-400, 1120, near),
      toward(2000, 1120, near),
      '#4f8fc4',
      3 * (1 - near) + 0.6,
      { opacity: 0.5 },
    )
  })
  const seams = many(7, (index) =>
    line([index * 400 - 400, 1120], eye, '#4f8fc4', 2, { opacity: 0.35 }),
  )
  return (
    polygon(
      [
        [-400, 1120],
        [2000, 1120],
        [884, 548],
        [716, 548],
      ],
      down('#3f7fb4', '#152a62'),
    ) +
    joints +
    seams +
    polygon(
      [
        [560, 1120],
        [1040, 1120],
        [828, 548],
        [772, 548],
      ],
      down('#c9f6fb', '#5fb7d6'),
      { opacity: 0.3 },
    )
  )
}

function cabinet(index: number, side: -1 | 1): string {
  const [near, far] = [depth(index), depth(index + 0.94)]
  const place = (across: number, height: number, away: number) =>
    toward(800 + side * across, height, away)
  const [top, foot] = [-90, 1090]
  const tint = mix('#1b2f6b', '#2f6fa8', index / 7)
  const front = polygon(
    [place(640, top, near), place(640, top, far), place(640, foot, far), place(640, foot, near)],
    side < 0 ? across(mix(tint, '#0a1230', 0.5), tint) : across(tint, mix(tint, '#0a1230', 0.5)),
  )
  const edge = polygon(
    [place(640, top, far), place(800, top, far), place(800, foot, far), place(640, foot, far)],
    '#0a1330',
  )
  return edge + front + units(index, side)
}

function units(index: number, side: -1 | 1): string {
  const { pick, likely, between } = chance(80 + index * 2 + side)
  const at = (share: number, height: number) =>
    toward(800 + side * 640, height, depth(index + 0.94 * share))
  return many(14, (row) => {
    const y = -40 + row * 78
    const slot = polygon([at(0.1, y), at(0.9, y), at(0.9, y + 54), at(0.1, y + 54)], '#0c1840', {
      opacity: 0.85,
    })
    const lamps = many(5, (lamp) => {
      if (likely(0.25)) return ''
      const from = 0.16 + lamp * 0.09
      return polygon(
        [at(from, y + 16), at(from + 0.05, y + 16), at(from + 0.05, y + 36), at(from, y + 36)],
        pick(['#62e6d2', '#62e6d2', '#8fd3ff', '#ffb35c', '#ff6f7d']),
      )
    })
    const bar = polygon(
      [
        at(0.66, y + 20),
        at(0.66 + between(0.06, 0.2), y + 20),
        at(0.66 + 0.2, y + 30),
        at(0.66, y + 30),
      ],
      '#8fd3ff',
      { opacity: 0.7 },
    )
    return slot + lamps + bar
  })
}

const technician = () =>
  path(
    'M764 640C758 590 756 556 762 520C766 496 782 486 800 486C818 486 834 496 838 520C844 556 842 590 836 640L818 640L806 570L794 570L782 640Z',
    '#0c1738',
  ) +
  circle(800, 458, 22, '#0c1738') +
  path('M758 536L792 530L828 552L824 562L790 548L760 556Z', '#1d3a78') +
  polygon(
    [
      [806, 526],
      [846, 520],
      [850, 548],
      [810, 554],
    ],
    '#ffb35c',
  )

/** How far along to the vanishing point the joint before a cabinet lies. */
function depth(index: number): number {
  return 1 - 1 / (1 + index * 0.62)
}

function toward(x: number, y: number, away: number): [number, number] {
  return [x + (eye[0] - x) * away, y + (eye[1] - y) * away]
}
