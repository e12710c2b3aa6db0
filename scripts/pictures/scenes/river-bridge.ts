import { glints, layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import { across, at, down, line, many, path, polygon, rect } from '@/scripts/pictures/svg'
import { pine } from '@/scripts/pictures/village'

const deck = 600

export const riverBridge = () =>
  sky('#e98f6b', '#f7c08a', '#fdebc4') +
  sun([800, 420], 120, '#fffaf0', '#fff0c4') +
  streak([300, 180], 150, '#fff0d8', 0.6) +
  streak([1320, 140], 130, '#fff0d8', 0.55) +
  layers(111, { from: 430, to: 560, swing: 110, count: 3 }, ['#eaa98a', '#a8667a']) +
  mist(500, 170, '#fde6c4', 0.75) +
  rect(0, 690, 1600, 310, down('#f3b892', '#b9687a', '#5d3a63')) +
  glints(112, { top: 700, bottom: 985, middle: 800, spread: 620 }, '#fff3d0', 60) +
  bank() +
  pylon(470) +
  pylon(1130) +
  road() +
  junk()

function pylon(x: number): string {
  const top = 110
  const cables = many(11, (index) => {
    const y = top + 40 + index * 17
    const reach = 330 - index * 27
    return (
      line([x, y], [x - reach, deck], '#fff5e0', 3, { opacity: 0.9 }) +
      line([x, y], [x + reach, deck], '#fff5e0', 3, { opacity: 0.9 })
    )
  })
  return (
    cables +
    polygon(
      [
        [x - 10, top],
        [x + 10, top],
        [x + 22, 400],
        [x + 40, deck + 20],
        [x + 30, 720],
        [x - 30, 720],
        [x - 40, deck + 20],
        [x - 22, 400],
      ],
      across('#fffaf0', '#d9a99a'),
    ) +
    polygon(
      [
        [x - 7, 300],
        [x + 7, 300],
        [x + 22, deck - 6],
        [x - 22, deck - 6],
      ],
      '#c98a80',
    ) +
    rect(x - 64, 712, 128, 30, across('#e9c4ae', '#9a6470'), { rx: 8 })
  )
}

function road(): string {
  const cars = [
    [230, '#3f5f8f'],
    [650, '#d9523c'],
    [930, '#f6e7c9'],
    [1320, '#3f5f8f'],
  ] as const
  return (
    rect(0, deck, 1600, 28, down('#fff6e4', '#c08a86')) +
    rect(0, deck + 28, 1600, 8, '#7a4b63') +
    cars
      .map(([x, colour]) => path(`M${x} ${deck}c0 -16 14 -14 20 -24h26c8 10 22 8 22 24Z`, colour))
      .join('') +
    many(33, (index) => rect(index * 50, deck - 12, 3, 12, '#9a6470')) +
    rect(0, deck - 13, 1600, 3, '#9a6470')
  )
}

function bank(): string {
  const left = path(
    'M0 620C120 630 200 690 330 712C220 740 120 744 0 780Z',
    down('#6a4a6a', '#3c2a50'),
  )
  const right = path(
    'M1600 610C1480 630 1400 690 1280 716C1400 744 1500 752 1600 790Z',
    down('#6a4a6a', '#3c2a50'),
  )
  const trees = [
    [40, 690, 0.8],
    [120, 706, 0.66],
    [190, 716, 0.5],
    [1560, 690, 0.85],
    [1480, 708, 0.7],
    [1410, 718, 0.5],
  ]
  return (
    left + right + trees.map(([x = 0, y = 0, scale = 1]) => pine([x, y], scale, '#4a3358')).join('')
  )
}

/** A junk with ribbed sails, before the sun's path on the water. */
function junk(): string {
  const sail = (d: string, ribs: [number, number, number, number][]) =>
    path(d, across('#d9523c', '#a8363c')) +
    ribs.map(([x1, y1, x2, y2]) => line([x1, y1], [x2, y2], '#7a2434', 4)).join('')
  const main = sail('M0 -20L0 -290C60 -280 110 -220 128 -120L120 -20Z', [
    [0, -220, 92, -206],
    [0, -150, 118, -140],
    [0, -82, 124, -76],
  ])
  const fore = sail('M-20 -20L-26 -220C-80 -190 -116 -120 -124 -24Z', [
    [-24, -150, -92, -134],
    [-22, -84, -112, -76],
  ])
  const hull =
    path('M-170 -10L176 -10C170 26 140 52 96 56L-96 56C-130 50 -156 22 -170 -10Z', '#3c2140') +
    path('M-170 -10L176 -10L174 4L-164 4Z', '#f3b06a')
  return at(
    [820, 860],
    line([-8, -310], [-8, -6], '#3c2140', 8) +
      fore +
      main +
      hull +
      path('M-210 62C-80 50 100 50 220 62C100 74 -80 74 -210 62Z', '#fff0d4', { opacity: 0.55 }),
    { scale: 0.95 },
  )
}
