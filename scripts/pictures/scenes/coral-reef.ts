import { chance } from '@/scripts/pictures/chance'
import { mix } from '@/scripts/pictures/colour'
import { hills, sky } from '@/scripts/pictures/landscape'
import { anemone, brain, branch, fan, tubes, weed } from '@/scripts/pictures/parts/corals'
import {
  at,
  circle,
  down,
  ellipse,
  glow,
  many,
  type Point,
  path,
  polygon,
  veil,
} from '@/scripts/pictures/svg'

export const coralReef = () =>
  sky('#7fe0e0', '#2fa6c6', '#17699f', '#0f3f78') +
  ellipse([760, -40], [620, 320], glow('#f4fff0', 0.9)) +
  shafts() +
  hills(231, { y: 700, swing: 60, waves: 3 }, down('#1f6fa3', '#164f86')) +
  school() +
  hills(233, { y: 800, swing: 50, waves: 3 }, down('#1b5088', '#123a6c')) +
  turtle() +
  reef() +
  fishes() +
  bubbles()

const shafts = () =>
  [
    [330, 110, -260],
    [560, 90, -120],
    [800, 130, 60],
    [1040, 90, 230],
    [1240, 120, 420],
  ]
    .map(([x = 0, breadth = 0, drift = 0]) =>
      polygon(
        [
          [x, -20],
          [x + breadth, -20],
          [x + breadth * 2.4 + drift, 800],
          [x + drift - breadth, 800],
        ],
        veil('#eaffff', 0.34, 0),
      ),
    )
    .join('')

function reef(): string {
  const sand = hills(236, { y: 930, swing: 20, waves: 3 }, down('#e9cf9f', '#b99a78'))
  return (
    fan([150, 900], 1.25, '#b8427f') +
    fan([1480, 900], 1.3, '#d9566a') +
    branch([330, 930], 1.25, '#f2784f') +
    branch([1280, 930], 1.15, '#f2a03f') +
    tubes([480, 950], '#8f6fd0') +
    tubes([1130, 955], '#e05a8f') +
    sand +
    brain([620, 950], 1.1, '#f2b84f') +
    brain([1010, 962], 0.8, '#58b89a') +
    anemone([800, 960], '#f08fa8') +
    branch([60, 980], 0.8, '#e05a6f') +
    branch([1560, 985], 0.85, '#8f6fd0') +
    weed([250, 985], 234) +
    weed([1400, 985], 235)
  )
}

function turtle(): string {
  const flipper = '#5f9f6a'
  return at(
    [980, 330],
    path('M70 -34C130 -90 210 -130 280 -120C240 -60 170 -20 110 0Z', flipper) +
      path('M60 40C100 100 120 170 110 230C60 190 20 120 10 60Z', '#4a8a5f') +
      path('M-130 -20C-180 -50 -220 -60 -250 -50C-220 -10 -180 10 -136 10Z', flipper) +
      path('M-110 40C-150 60 -170 90 -176 120C-140 110 -110 86 -90 60Z', '#4a8a5f') +
      ellipse([176, 14], [52, 36], '#7fbf7f', { transform: 'rotate(10 176 14)' }) +
      circle(198, 4, 6, '#16242a') +
      path(
        'M-150 10C-130 -70 0 -110 90 -60C130 -36 146 -4 140 24C70 80 -80 86 -150 10Z',
        down('#b58a4f', '#7a5a38'),
      ) +
      path('M-150 10C-80 50 60 56 140 24C120 60 60 84 0 86C-70 84 -126 56 -150 10Z', '#f0d9a0') +
      [
        [-70, -20],
        [0, -36],
        [68, -22],
        [-30, 16],
        [40, 14],
      ]
        .map(([x = 0, y = 0]) =>
          path(
            `M${x - 28} ${y}L${x - 14} ${y - 22}L${x + 16} ${y - 22}L${x + 30} ${y}L${x + 14} ${y + 20}L${x - 16} ${y + 20}Z`,
            '#d3a862',
            { opacity: 0.9 },
          ),
        )
        .join(''),
    { scale: 1.1, turn: -10 },
  )
}

const fish = (place: Point, scale: number, [body, band]: [string, string], flip = false) =>
  at(
    place,
    path('M-60 0C-40 -44 40 -48 76 0C40 48 -40 44 -60 0Z', body) +
      path('M-50 0L-104 -38C-92 -14 -92 14 -104 38Z', band) +
      path(
        'M-4 -36C10 -30 14 28 -4 36C18 38 30 34 36 28C44 10 44 -10 36 -28C26 -36 14 -38 -4 -36Z',
        band,
      ) +
      path('M-20 -34C0 -66 30 -60 40 -34Z', band) +
      circle(56, -8, 7, '#ffffff') +
      circle(58, -8, 4, '#16242a'),
    { scale, flip },
  )

const fishes = () =>
  fish([420, 560], 0.95, ['#f28a3f', '#ffffff']) +
  fish([560, 660], 0.7, ['#f28a3f', '#ffffff']) +
  fish([1240, 620], 0.9, ['#f2cf4f', '#27408f'], true) +
  fish([1390, 540], 0.66, ['#f2cf4f', '#27408f'], true) +
  fish([860, 730], 0.6, ['#e05a8f', '#fbe0a0'], true)

function school(): string {
  const { between } = chance(238)
  return many(34, () => {
    const [x, y] = [260 + between(-200, 200) + between(-80, 80), 330 + between(-90, 90)]
    return at(
      [x, y],
      path(
        'M-22 0C-10 -11 12 -11 24 0C12 11 -10 11 -22 0ZM-18 0L-36 -11L-32 0L-36 11Z',
        mix('#bff0ee', '#7fd0e0', between(0, 1)),
        { opacity: 0.85 },
      ),
      { scale: between(0.7, 1.2), turn: between(-12, 4) },
    )
  })
}

function bubbles(): string {
  const { between } = chance(239)
  return many(26, (index) => {
    const [x, y, r] = [[700, 1130, 330][index % 3] ?? 700, between(120, 860), between(4, 14)]
    return circle(x + between(-40, 40), y, r, '#ffffff', {
      opacity: 0.28,
      stroke: '#ffffff',
      'stroke-width': 2,
    })
  })
}
