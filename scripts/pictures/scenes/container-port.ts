import { chance } from '@/scripts/pictures/chance'
import { darker, lighter } from '@/scripts/pictures/colour'
import { cloud, glints, layers, sky, sun } from '@/scripts/pictures/landscape'
import {
  across,
  at,
  circle,
  down,
  line,
  many,
  path,
  polygon,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

const boxes = ['#d9523c', '#e88b3a', '#f2c14e', '#2f7f8d', '#3f5f8f', '#e9e2d0', '#7a4b5d']

export const containerPort = () =>
  sky('#3c7f9c', '#9fc9c6', '#f7dfb6', '#f4b98a') +
  sun([300, 430], 80, '#fff4d4', '#ffe3aa') +
  cloud([560, 180], 90, '#fff2dc', 0.6) +
  cloud([1220, 120], 60, '#fff2dc', 0.5) +
  layers(71, { from: 580, to: 610, swing: 34, count: 2 }, ['#b9b6b0', '#7d9ba4']) +
  rect(0, 640, 1600, 360, down('#4d93a1', '#1d5a72', '#123d57')) +
  glints(72, { top: 650, bottom: 820, middle: 320, spread: 560 }, '#ffe9c4', 34) +
  quay() +
  crane([1330, 690], 0.98) +
  crane([930, 690], 0.98) +
  ship() +
  glints(73, { top: 860, bottom: 985 }, '#8cc3c7', 40) +
  gulls()

const quay = () =>
  rect(700, 676, 900, 120, down('#a79f97', '#6d6f78')) +
  rect(700, 676, 900, 12, '#d9cfc0') +
  many(9, (index) => rect(716 + index * 100, 700, 26, 60, '#4c5260', { rx: 8 }))

function ship(): string {
  return (
    stacks() +
    bridge() +
    path(
      'M90 700L1500 700L1500 742C1500 800 1470 850 1430 872L262 872C196 850 130 780 90 700Z',
      down('#c2412f', '#8d2a2a'),
    ) +
    path('M90 700L1500 700L1500 716L100 716Z', '#f3e7d3') +
    path('M176 812C206 846 236 864 262 872L1430 872C1450 860 1468 840 1480 812Z', '#5d1f2a') +
    stroke('M150 720C170 756 190 782 214 806', '#e2705a', 5) +
    path(
      'M210 868C420 848 560 880 800 866C1040 880 1280 852 1470 868C1560 880 1480 892 1380 890C1100 900 480 898 290 890C180 888 170 878 210 868Z',
      '#cfe8e6',
      { opacity: 0.75 },
    )
  )
}

function stacks(): string {
  const { pick } = chance(74)
  const heights = [2, 3, 4, 4, 5, 5, 4, 5, 4, 5, 3]
  return heights
    .map((count, column) =>
      many(count, (level) => container(210 + column * 94, 700 - (level + 1) * 52, pick(boxes))),
    )
    .join('')
}

function container(x: number, y: number, colour: string): string {
  const ribs = many(8, (index) => rect(x + 9 + index * 10, y + 7, 4, 36, darker(colour, 0.16)))
  return (
    rect(x, y, 90, 50, colour) +
    ribs +
    rect(x, y, 90, 5, lighter(colour, 0.35)) +
    rect(x + 84, y, 6, 50, darker(colour, 0.28))
  )
}

function bridge(): string {
  const decks = many(4, (index) => rect(1262, 440 + index * 66, 150, 14, '#d8cdbc'))
  const panes = many(4, (level) =>
    many(6, (index) => rect(1274 + index * 22, 462 + level * 66, 14, 20, '#37566e')),
  )
  return (
    rect(1340, 350, 54, 100, '#c2412f') +
    rect(1340, 372, 54, 14, '#f3e7d3') +
    rect(1270, 440, 134, 262, across('#fffaf0', '#d9d2c8')) +
    decks +
    panes
  )
}

/** A quay crane by its foot, its boom over the water to the left. */
function crane(foot: readonly [number, number], scale: number): string {
  const colour = '#e6a13c'
  const dark = '#b8742c'
  const frame =
    line([0, 0], [30, -520], dark, 16) +
    line([190, 0], [160, -520], colour, 18) +
    line([14, -220], [176, -220], colour, 14) +
    line([14, -220], [168, -380], dark, 8) +
    line([168, -220], [22, -380], dark, 8)
  const boom =
    rect(-430, -474, 800, 22, colour) +
    line([95, -640], [-400, -470], '#7d5a38', 5) +
    line([95, -640], [350, -470], '#7d5a38', 5) +
    line([95, -640], [60, -470], colour, 14) +
    line([95, -640], [140, -470], dark, 14) +
    many(10, (index) => line([-420 + index * 52, -454], [-394 + index * 52, -474], dark, 4))
  const load =
    line([-210, -452], [-210, -330], '#4c4038', 4) +
    line([-160, -452], [-160, -330], '#4c4038', 4) +
    polygon(
      [
        [-222, -452],
        [-148, -452],
        [-156, -430],
        [-214, -430],
      ],
      '#6a4a34',
    ) +
    container(-230, -330, '#2f7f8d')
  return at(
    foot,
    frame + boom + load + rect(240, -506, 84, 54, '#f3e7d3') + circle(95, -640, 9, dark),
    { scale },
  )
}

const gulls = () =>
  [
    [470, 330, 1],
    [540, 300, 0.7],
    [420, 280, 0.6],
  ]
    .map(([x = 0, y = 0, scale = 1]) =>
      at(
        [x, y],
        path(
          'M-34 -8C-20 -20 -8 -12 0 0C8 -12 20 -20 34 -8C20 -12 8 -4 0 8C-8 -4 -20 -12 -34 -8Z',
          '#ffffff',
        ),
        { scale },
      ),
    )
    .join('')
