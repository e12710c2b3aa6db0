import { chance } from '@/scripts/pictures/chance'
import { darker, mix } from '@/scripts/pictures/colour'
import { layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import {
  at,
  circle,
  down,
  ellipse,
  glow,
  line,
  many,
  type Point,
  path,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

const ginger = '#d4703a'

export const oldTownRoof = () =>
  sky('#e58f72', '#f6c491', '#fce8c6') +
  sun([1130, 330], 110, '#fff8e6', '#ffe6b0') +
  streak([380, 180], 150, '#fff0d8', 0.55) +
  streak([760, 110], 100, '#fff0d8', 0.45) +
  layers(241, { from: 400, to: 470, swing: 70, count: 2 }, ['#dca99a', '#a97f8c']) +
  pagoda([1330, 520]) +
  mist(430, 130, '#fde9cc', 0.6) +
  row(242, 560, 0.5, 10, '#8f8494') +
  row(243, 670, 0.74, 7, '#746b80') +
  row(244, 810, 1.05, 6, '#5a5468') +
  front() +
  cat([905, 806]) +
  swallows()

function row(seed: number, y: number, scale: number, count: number, tile: string): string {
  const { between, likely } = chance(seed)
  const pitch = 1800 / count
  return many(count, (index) => {
    const place: Point = [-60 + index * pitch + between(-20, 20), y + between(-26, 22) * scale]
    const warm = mix('#fbf3e6', '#d9b7a0', between(0, 0.6))
    return likely(0.36)
      ? gable(place, scale * between(0.92, 1.1), warm, tile)
      : roof(place, scale * between(0.95, 1.15), warm, tile, between(0, 1))
  })
}

const front = () =>
  gable([70, 950], 1.15, '#f6ead8', '#454256') +
  gable([1470, 940], 1.2, '#f3e3d0', '#454256') +
  roof([400, 1000], 1.35, '#f6ead8', '#4a465c', 0.2) +
  gable([1190, 990], 1, '#faf0e2', '#454256') +
  roof([850, 970], 1.5, '#f6ead8', '#4a465c', 0.8)

/** A roof seen from its long side, by the middle of its eaves: ribs of tile, a ridge with raised ends. */
function roof(place: Point, scale: number, wall: string, tile: string, warmth: number): string {
  const ribs = many(15, (index) =>
    stroke(
      `M${-118 + index * 17} -96C${-130 + index * 18.6} -60 ${-150 + index * 21.4} -22 ${-160 + index * 22.8} -2`,
      darker(tile, 0.22),
      5,
    ),
  )
  const ends = many(16, (index) => circle(-170 + index * 22.7, 2, 8, darker(tile, 0.3)))
  const panes = many(
    3,
    (index) =>
      rect(-110 + index * 84, 44, 52, 60, '#5a3a38') +
      rect(-106 + index * 84, 48, 44, 52, warmth > 0.45 ? '#ffcf80' : '#7a5650') +
      line([-84 + index * 84, 48], [-84 + index * 84, 100], '#5a3a38', 4) +
      line([-106 + index * 84, 74], [-62 + index * 84, 74], '#5a3a38', 4),
  )
  return at(
    place,
    rect(-150, 0, 300, 300, down(wall, darker(wall, 0.18))) +
      rect(-150, 0, 300, 26, '#5a3a38', { opacity: 0.35 }) +
      panes +
      path(
        'M-124 -104C-140 -60 -160 -20 -186 4L186 4C160 -20 140 -60 124 -104Z',
        down(mix(tile, '#f0b48a', 0.25), tile),
      ) +
      ribs +
      ends +
      path(
        'M-140 -122C-124 -112 -116 -108 -100 -108L100 -108C116 -108 124 -112 140 -122L132 -92L-132 -92Z',
        darker(tile, 0.35),
      ),
    { scale },
  )
}

/** A gable wall that steps down from its ridge, each step capped with tiles, by the middle at eaves height. */
function gable(place: Point, scale: number, wall: string, tile: string): string {
  const steps: [number, number][] = [
    [54, -150],
    [104, -92],
    [154, -34],
  ]
  const walls = steps.map(([half, top]) => rect(-half, top, half * 2, 360 - top, wall)).join('')
  const caps = steps
    .map(([half, top], index) => {
      const inner = index === 0 ? 0 : (steps[index - 1]?.[0] ?? 0)
      const cap = (from: number, to: number) =>
        path(
          `M${from - 4} ${top - 14}L${to + 8} ${top - 14}C${to + 14} ${top - 18} ${to + 20} ${top - 24} ${to + 24} ${top - 32}L${to + 20} ${top + 6}L${from - 4} ${top + 6}Z`,
          darker(tile, 0.3),
        )
      return index === 0
        ? `${cap(0, half)}<g transform="scale(-1 1)">${cap(0, half)}</g>`
        : `${cap(inner, half)}<g transform="scale(-1 1)">${cap(inner, half)}</g>`
    })
    .join('')
  const shade =
    rect(96, -34, 58, 394, '#6a4650', { opacity: 0.14 }) +
    rect(-154, -28, 308, 14, '#6a4650', { opacity: 0.12 })
  return at(
    place,
    walls +
      shade +
      caps +
      rect(-22, -84, 44, 54, '#5a3a38', { rx: 3 }) +
      rect(-16, -78, 32, 42, '#ffcf80') +
      line([0, -78], [0, -36], '#5a3a38', 4) +
      circle(0, -56, 60, glow('#ffcf80', 0.35)),
    { scale },
  )
}

const pagoda = (foot: Point) =>
  at(
    foot,
    many(5, (index) => {
      const [y, half] = [-index * 58, 74 - index * 11]
      return (
        rect(-half * 0.62, y - 44, half * 1.24, 46, '#b98a8a') +
        path(
          `M${-half - 16} ${y - 40}C${-half * 0.6} ${y - 50} ${-half * 0.4} ${y - 62} ${-half * 0.36} ${y - 66}L${half * 0.36} ${y - 66}C${half * 0.4} ${y - 62} ${half * 0.6} ${y - 50} ${half + 16} ${y - 40}L${half} ${y - 34}L${-half} ${y - 34}Z`,
          '#8a6478',
        )
      )
    }) +
      path('M-4 -298L0 -366L4 -298Z', '#8a6478') +
      circle(0, -310, 8, '#8a6478'),
  )

/** A cat on a ridge, its back to the viewer, watching the sun. */
const cat = (foot: Point) =>
  at(
    foot,
    stroke('M34 -8C70 4 96 30 84 66C80 82 64 84 60 72', ginger, 14) +
      path(
        'M-40 4C-52 -50 -34 -86 -18 -98C-30 -112 -32 -138 -28 -158L-8 -140C-2 -142 6 -142 12 -140L32 -158C36 -138 34 -112 22 -98C38 -86 56 -50 44 4Z',
        ginger,
      ) +
      ellipse([2, 4], [50, 9], ginger) +
      path('M22 -98C38 -86 52 -52 44 2L24 2C34 -46 28 -78 10 -96Z', '#ffc88f', { opacity: 0.8 }) +
      many(3, (index) => stroke(`M-34 ${-66 + index * 20}L-14 ${-70 + index * 20}`, '#9a4526', 6)),
  )

const swallows = () =>
  [
    [520, 330, 1, -14],
    [640, 270, 0.72, -20],
    [430, 250, 0.6, -8],
  ]
    .map(([x = 0, y = 0, scale = 1, turn = 0]) =>
      at(
        [x, y],
        path(
          'M-70 -22C-40 -26 -14 -16 0 -2C10 -26 34 -50 66 -58C48 -36 32 -10 22 10L60 30L26 24L40 44L8 20C-10 12 -40 -12 -70 -22Z',
          '#3a3048',
        ),
        { scale, turn },
      ),
    )
    .join('')
