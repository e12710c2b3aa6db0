import { chance } from '@/scripts/pictures/chance'
import {
  at,
  circle,
  clipped,
  down,
  ellipse,
  type Point,
  path,
  stroke,
} from '@/scripts/pictures/svg'

const fur = '#e9e4dc'
const shade = '#c3bfbf'
const dark = '#3d4150'

/** It hangs down behind the rock's edge and curls up at its end. */
export function tail(): string {
  const d =
    'M1190 640C1300 640 1400 690 1420 780C1436 850 1420 900 1450 926C1480 946 1520 926 1512 880'
  const rings = [
    [1290, 660, 18],
    [1362, 700, 44],
    [1408, 752, 66],
    [1424, 812, 84],
    [1430, 868, 92],
  ]
    .map(([x = 0, y = 0, turn = 0]) =>
      at([x, y], ellipse([0, 0], [9, 30], dark), { turn: turn - 4 }),
    )
    .join('')
  return (
    stroke(d, shade, 70) +
    stroke(d, fur, 60) +
    rings +
    stroke('M1452 928C1480 946 1516 926 1512 884', dark, 60)
  )
}

export function leopard(): string {
  const body =
    'M520 560C600 500 760 484 900 492C1040 496 1160 520 1220 590C1256 640 1250 700 1216 736L1010 742C900 752 760 748 620 744C560 742 500 700 490 650C486 610 496 580 520 560Z'
  const haunch =
    'M1010 600C1060 540 1180 540 1226 610C1260 660 1250 720 1216 742L1020 746C990 746 970 730 984 710C1000 690 1040 690 1060 690C1010 680 990 640 1010 600Z'
  return (
    path(body, down(fur, '#d5d0ca')) +
    clipped(
      body,
      rosettes(201, [560, 1200], [505, 690], 44),
      path('M480 700C700 720 900 712 1260 690L1260 760L480 760Z', '#ffffff', { opacity: 0.75 }),
    ) +
    path(haunch, down('#efeae3', '#d9d4cd')) +
    clipped(haunch, rosettes(202, [1030, 1230], [575, 690], 13)) +
    path('M1010 600C1000 650 1020 690 1062 692C1030 690 1000 692 986 712', 'none', {
      stroke: shade,
      'stroke-width': 6,
    }) +
    path(
      'M600 640C580 690 540 714 470 716C420 718 404 744 424 760L600 762C660 756 700 720 706 670Z',
      down('#f1ece5', '#dcd7d0'),
    ) +
    clipped(
      'M600 640C580 690 540 714 470 716C420 718 404 744 424 760L600 762C660 756 700 720 706 670Z',
      rosettes(203, [520, 690], [670, 740], 9),
    ) +
    path('M424 760C414 752 412 740 424 730L440 742L446 728L462 740L470 726L486 742', 'none', {
      stroke: shade,
      'stroke-width': 5,
    }) +
    at([478, 520], head())
  )
}

/** Rings with a lighter heart, as a leopard's coat has them; drawn small they are spots. */
function rosettes(seed: number, [left, right]: Point, [top, foot]: Point, count: number): string {
  const { between } = chance(seed)
  const placed: Point[] = []
  for (let tries = 0; placed.length < count && tries < count * 30; tries += 1) {
    const spot: Point = [between(left, right), between(top, foot)]
    if (placed.every(([x, y]) => Math.hypot(x - spot[0], y - spot[1]) > 42)) placed.push(spot)
  }
  return placed
    .map((spot) =>
      at(
        spot,
        stroke('M-14 -8C-6 -18 10 -16 15 -5M17 4C14 16 -2 18 -10 12M-17 6L-18 -1', dark, 8, {
          opacity: 0.82,
        }) + ellipse([0, 0], [7, 6], '#b5a796', { opacity: 0.7 }),
        { turn: between(0, 180), scale: between(0.75, 1.1) },
      ),
    )
    .join('')
}

function head(): string {
  const side = (flip: boolean) =>
    at(
      [0, 0],
      path('M64 -96C80 -136 118 -140 136 -116C146 -90 132 -62 112 -46Z', fur) +
        path('M82 -94C94 -116 112 -120 122 -106C126 -90 116 -76 106 -66Z', '#8d7f80') +
        path('M30 -30C50 -46 84 -42 98 -16C78 -10 46 -8 30 -30Z', '#ffffff') +
        path('M36 -27C52 -40 78 -36 90 -18C72 -12 50 -12 36 -27Z', '#9fc0a0') +
        ellipse([63, -25], [8, 11], '#16181f') +
        circle(66, -30, 3.4, '#ffffff') +
        path('M28 -32C50 -50 86 -46 102 -16C82 -34 52 -40 28 -32Z', dark) +
        path('M30 -28C26 -14 22 -4 20 8', 'none', { stroke: dark, 'stroke-width': 5 }) +
        path('M4 30C34 22 62 40 60 66C54 92 24 98 4 88Z', '#ffffff') +
        [
          [34, 52],
          [46, 64],
          [32, 70],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 3, dark))
          .join('') +
        stroke('M46 56L132 40M46 64L136 66M42 72L126 92', '#ffffff', 3) +
        [
          [26, -92, 9],
          [50, -76, 9],
          [16, -68, 7],
          [96, 16, 9],
          [108, -14, 8],
          [84, 42, 8],
          [36, -108, 6],
          [72, -60, 6],
        ]
          .map(([x = 0, y = 0, r = 0]) =>
            ellipse([x, y], [r, r * 0.62], dark, {
              opacity: 0.85,
              transform: `rotate(-24 ${x} ${y})`,
            }),
          )
          .join(''),
      { flip },
    )
  return (
    path(
      'M0 -124C70 -124 130 -80 136 -10C140 50 90 112 0 116C-90 112 -140 50 -136 -10C-130 -80 -70 -124 0 -124Z',
      down('#f3eee7', fur),
    ) +
    path('M-40 92C-20 116 20 116 40 92C30 124 -30 124 -40 92Z', '#ffffff') +
    side(false) +
    side(true) +
    path('M-20 14C-8 8 8 8 20 14C18 32 8 38 0 40C-8 38 -18 32 -20 14Z', '#b5767a') +
    path('M0 40L0 58M0 58C-8 68 -22 70 -32 64M0 58C8 68 22 70 32 64', 'none', {
      stroke: dark,
      'stroke-width': 5,
    }) +
    path('M-16 -60L-12 12M16 -60L12 12', 'none', { stroke: shade, 'stroke-width': 4, opacity: 0.7 })
  )
}
