import { stars, sun } from '@/scripts/pictures/landscape'
import {
  across,
  at,
  circle,
  clipped,
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
  stroke,
} from '@/scripts/pictures/svg'

const centre = [520, 1500] as const
const radius = 900

export const satelliteOrbit = () =>
  rect(0, 0, 1600, 1000, slanting('#070b26', '#111a48', '#2a2a68')) +
  stars(161, 170, 900) +
  sun([1440, 150], 46, '#fffdf2', '#ffd9a0') +
  circle(1440, 150, 330, glow('#ffcf9a', 0.3)) +
  earth() +
  orbit() +
  satellite()

function earth(): string {
  const disc = `M${centre[0] - radius} ${centre[1]}A${radius} ${radius} 0 1 1 ${centre[0] + radius} ${centre[1]}A${radius} ${radius} 0 1 1 ${centre[0] - radius} ${centre[1]}Z`
  const lands =
    path(
      'M40 1010C90 900 190 830 300 800C340 740 430 700 500 730C560 690 640 720 640 770C700 780 690 850 630 880C640 940 560 960 540 1010Z',
      down('#6fbf8f', '#3f8f74'),
    ) +
    path(
      'M760 760C820 700 900 700 960 740C1010 740 1060 790 1040 850C1090 880 1120 950 1090 1010L860 1010C850 940 790 910 800 850C760 840 740 790 760 760Z',
      down('#6fbf8f', '#3f8f74'),
    ) +
    path('M690 690C720 676 748 684 750 704C730 716 700 714 690 690Z', '#6fbf8f') +
    path('M250 720C290 690 330 690 340 706C320 726 280 736 250 720Z', '#7fcb9a')
  const clouds = [
    [150, 850, 190, 16],
    [470, 690, 150, 12],
    [420, 880, 230, 20],
    [820, 680, 130, 11],
    [900, 830, 210, 18],
    [660, 640, 120, 9],
    [1130, 880, 130, 15],
    [640, 960, 260, 22],
  ]
    .map(
      ([x = 0, y = 0, w = 0, h = 0]) =>
        ellipse([x, y], [w, h], '#ffffff', { opacity: 0.6 }) +
        ellipse([x + w * 0.3, y + h * 1.5], [w * 0.66, h * 0.8], '#ffffff', { opacity: 0.45 }),
    )
    .join('')
  return (
    many(5, (index) =>
      circle(centre[0], centre[1], radius + 62 - index * 12, '#7fd0ff', {
        opacity: 0.07 + index * 0.035,
      }),
    ) +
    path(disc, slanting('#6fd0ea', '#2a86c4', '#174f97')) +
    clipped(
      disc,
      lands,
      clouds,
      path('M-400 700C100 900 200 1000 240 1100L-400 1100Z', '#0b1440', { opacity: 0.28 }),
    ) +
    path(disc, 'none', { stroke: '#d9f4ff', 'stroke-width': 5, opacity: 0.75 })
  )
}

const orbit = () =>
  stroke('M-60 770C300 470 800 330 1700 440', '#9fd8ff', 3, {
    'stroke-dasharray': '4 18',
    opacity: 0.7,
  })

function satellite(): string {
  const wing = (side: 1 | -1) => {
    const x = (offset: number) => side * offset
    const frame = (from: number) =>
      polygon(
        [
          [x(from), -74],
          [x(from + 170), -74],
          [x(from + 170), 74],
          [x(from), 74],
        ],
        side > 0 ? slanting('#3f7fd0', '#1c3f8f') : slanting('#5b9be6', '#2a56a8'),
        { stroke: '#dfe9fb', 'stroke-width': 6 },
      )
    const cells = (from: number) =>
      many(3, (index) =>
        line([x(from + 42 * (index + 1)), -70], [x(from + 42 * (index + 1)), 70], '#a9cdf6', 2.5),
      ) +
      many(2, (index) =>
        line([x(from + 4), -25 + index * 50], [x(from + 166), -25 + index * 50], '#a9cdf6', 2.5),
      )
    return (
      line([x(84), 0], [x(150), 0], '#c9d6ee', 10) +
      frame(140) +
      cells(140) +
      line([x(310), 0], [x(334), 0], '#c9d6ee', 8) +
      frame(332) +
      cells(332) +
      polygon(
        [
          [x(190), -74],
          [x(240), -74],
          [x(170), 74],
          [x(140), 74],
          [x(140), 30],
        ],
        '#ffffff',
        { opacity: 0.18 },
      )
    )
  }
  const body =
    rect(-84, -110, 168, 220, across('#ffe2a6', '#e8a95c', '#a9683c'), { rx: 8 }) +
    many(5, (index) =>
      line([-84, -66 + index * 34], [84, -72 + index * 34], '#b9783f', 3, { opacity: 0.6 }),
    ) +
    rect(-54, -84, 76, 60, '#27408f', { rx: 6 }) +
    circle(-16, -54, 20, '#9fe0ff') +
    circle(-16, -54, 8, '#12245c')
  const dish = at(
    [0, 128],
    path('M-96 -6C-86 60 86 60 96 -6Z', down('#ffffff', '#a9b8d8')) +
      ellipse([0, -6], [96, 18], '#e9effa') +
      line([0, -4], [0, -56], '#dfe9fb', 6) +
      circle(0, 82, 12, '#ff7a5c') +
      line([0, 44], [0, 80], '#dfe9fb', 6),
  )
  const mast =
    line([40, -110], [66, -190], '#dfe9fb', 5) +
    circle(66, -194, 9, '#ff7a5c') +
    circle(66, -194, 34, glow('#ff7a5c', 0.8))
  return group(
    { transform: 'translate(940 370) rotate(-20) scale(0.98)' },
    circle(0, 0, 420, glow('#8fc8ff', 0.16)),
    wing(-1),
    wing(1),
    dish,
    mast,
    body,
  )
}
