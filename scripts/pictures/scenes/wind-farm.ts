import { cloud, hills, mist, sky, sun } from '@/scripts/pictures/landscape'
import { across, at, circle, down, many, path, polygon } from '@/scripts/pictures/svg'

export const windFarm = () =>
  sky('#4f9fb8', '#a5d3d0', '#f8ecc8') +
  sun([390, 360], 84, '#fffbe6', '#fff3c0') +
  cloud([1180, 190], 110, '#ffffff', 0.75) +
  cloud([640, 120], 60, '#ffffff', 0.55) +
  cloud([170, 250], 70, '#ffffff', 0.6) +
  hills(5, { y: 590, swing: 40, waves: 3 }, down('#a9cfb4', '#8fc0a0')) +
  turbine([250, 600], 0.34, 10) +
  turbine([420, 596], 0.38, 44) +
  turbine([610, 600], 0.36, 80) +
  mist(580, 110, '#f7f0d2', 0.55) +
  hills(18, { y: 680, swing: 50, waves: 4 }, down('#77b083', '#4f9470')) +
  turbine([740, 700], 0.6, 92) +
  turbine([1450, 690], 0.56, 22) +
  hills(27, { y: 770, swing: 46, waves: 3 }, down('#4f9a64', '#2c7657')) +
  turbine([1110, 830], 1.1, 14) +
  hills(29, { y: 850, swing: 34, waves: 3 }, down('#3c8a5c', '#256b52')) +
  fields() +
  hills(44, { y: 930, swing: 30, waves: 4 }, down('#1f6350', '#123f3c')) +
  flock()

/** A turbine by its foot; its blades are 260 long at scale 1. */
function turbine(foot: readonly [number, number], scale: number, turn: number): string {
  const hub = [0, -520] as const
  const blade = 'M-9 0C-16 -60 -12 -170 4 -262C12 -200 18 -70 11 0Z'
  const shade = 'M2 0C4 -90 6 -190 4 -262C12 -200 18 -70 11 0Z'
  const blades = many(3, (index) =>
    at(hub, path(blade, '#ffffff') + path(shade, '#c9dbe0'), { turn: turn + index * 120 }),
  )
  const tower = polygon(
    [
      [-9, -520],
      [9, -520],
      [17, 40],
      [-17, 40],
    ],
    across('#ffffff', '#b7ccd4'),
  )
  return at(
    foot,
    tower + blades + circle(hub[0], hub[1], 17, '#e6eff1') + circle(hub[0], hub[1], 7, '#9db6c0'),
    { scale },
  )
}

const fields = () =>
  many(7, (index) =>
    path(
      `M${-80 + index * 130} 1000C${120 + index * 120} 900 ${330 + index * 90} 850 ${560 + index * 70} 812L${574 + index * 70} 816C${370 + index * 92} 870 ${190 + index * 124} 920 ${10 + index * 132} 1000Z`,
      '#8fc46e',
      { opacity: 0.35 },
    ),
  )

const flock = () =>
  [
    [520, 330, 1],
    [570, 300, 0.8],
    [612, 338, 0.7],
    [660, 296, 0.6],
  ]
    .map(([x = 0, y = 0, scale = 1]) =>
      at(
        [x, y],
        path(
          'M-26 -6C-16 -16 -6 -10 0 0C6 -10 16 -16 26 -6C16 -10 8 -4 0 8C-8 -4 -16 -10 -26 -6Z',
          '#2d5f6d',
        ),
        { scale },
      ),
    )
    .join('')
