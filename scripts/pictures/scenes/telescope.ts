import { chance } from '@/scripts/pictures/chance'
import { hills, layers, sky, stars } from '@/scripts/pictures/landscape'
import {
  across,
  at,
  circle,
  down,
  ellipse,
  glow,
  group,
  line,
  many,
  path,
  polygon,
  rect,
  slanting,
} from '@/scripts/pictures/svg'
import { pine } from '@/scripts/pictures/village'

export const telescope = () =>
  sky('#0a1138', '#1c2f6b', '#3f5f95', '#d99a7c') +
  milkyWay() +
  stars(141, 190, 620) +
  shootingStar() +
  layers(142, { from: 660, to: 760, swing: 50, count: 3 }, ['#5f6a99', '#222f5c']) +
  dish([470, 800], 0.44) +
  dish([1290, 790], 0.36) +
  hills(147, { y: 830, swing: 30, waves: 3 }, down('#2a3869', '#141d45')) +
  dish([850, 880], 1.12) +
  hills(149, { y: 925, swing: 22, waves: 4 }, '#0c1434') +
  [
    [60, 960, 1.1],
    [150, 980, 0.8],
    [1420, 975, 0.9],
    [1520, 960, 1.2],
    [1580, 985, 0.9],
  ]
    .map(([x = 0, y = 0, scale = 1]) => pine([x, y], scale, '#101a44'))
    .join('')

/** Stars strewn along a slanting band, thickest at its middle. */
function milkyWay(): string {
  const { between } = chance(144)
  const dust = many(320, () => {
    const along = between(-1100, 1100)
    const off = (between(-1, 1) + between(-1, 1) + between(-1, 1)) * 62
    return circle(along, off, between(0.8, 2.3), '#f3e6ff', { opacity: between(0.25, 0.9) })
  })
  const clouds = many(9, (index) =>
    ellipse(
      [-960 + index * 240, between(-26, 26)],
      [260, 84],
      glow(index % 2 ? '#8f8fd6' : '#c79ac9', 0.34),
    ),
  )
  return group({ transform: 'translate(800 330) rotate(-33)' }, clouds, dust)
}

const shootingStar = () =>
  polygon(
    [
      [330, 190],
      [520, 128],
      [526, 134],
      [336, 194],
    ],
    across('#1c2f6b', '#ffffff'),
  ) +
  circle(523, 131, 5, '#ffffff') +
  circle(523, 131, 26, glow('#ffffff', 0.7))

/** A radio dish that looks up to the right, by its foot. */
function dish(foot: readonly [number, number], scale: number): string {
  const mount =
    polygon(
      [
        [-96, 40],
        [96, 40],
        [56, -170],
        [-56, -170],
      ],
      across('#dfe6f4', '#7f8db8'),
    ) +
    many(4, (index) =>
      line([-86 + index * 9, -6 - index * 46], [86 - index * 9, -6 - index * 46], '#8f9cc4', 4),
    ) +
    rect(-120, 24, 240, 30, '#4a5788', { rx: 6 }) +
    rect(-30, -44, 60, 84, '#3a4674', { rx: 4 }) +
    rect(-18, -34, 36, 20, '#ffd08a')
  const bowl =
    path(
      'M-330 -30C-300 120 -160 190 0 190C160 190 300 120 330 -30Z',
      slanting('#f6f8ff', '#c3cde6', '#7a88b6'),
    ) +
    many(5, (index) =>
      path(`M${-220 + index * 110} -20L${(-220 + index * 110) * 0.5} 182`, 'none', {
        stroke: '#8a97c0',
        'stroke-width': 4,
        opacity: 0.7,
      }),
    ) +
    ellipse([0, -30], [330, 64], across('#aab6da', '#e9eefb')) +
    ellipse([0, -24], [300, 52], across('#7f8dbb', '#cdd6ee')) +
    ellipse([20, -16], [190, 30], '#e9eefb', { opacity: 0.5 })
  const feed =
    line([-250, -40], [0, -300], '#c9d2ec', 8) +
    line([250, -40], [0, -300], '#8f9cc8', 8) +
    line([20, -6], [0, -300], '#aeb9dc', 6) +
    rect(-30, -340, 60, 56, across('#f0f3fc', '#8b98c4'), { rx: 8 }) +
    circle(0, -344, 12, '#ff7a5c') +
    circle(0, -344, 46, glow('#ff7a5c', 0.7))
  return at(
    foot,
    mount +
      at(
        [0, -300],
        bowl +
          feed +
          polygon(
            [
              [-70, 176],
              [70, 176],
              [40, 226],
              [-40, 226],
            ],
            '#5d6a9c',
          ),
        { turn: 24 },
      ) +
      circle(0, -176, 42, '#4a5788') +
      circle(0, -176, 18, '#a9b6dc'),
    { scale },
  )
}
