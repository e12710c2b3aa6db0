import { mirror } from '@/scripts/pictures/perspective'
import {
  across,
  at,
  circle,
  down,
  ellipse,
  glow,
  many,
  path,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

const ink = '#171520'
const red = '#cf2e2b'
const white = '#fbf6ec'
const gold = '#f2b84b'

export const theatreMask = () =>
  rect(0, 0, 1600, 1000, down('#1f4f5a', '#123642')) +
  curtain() +
  circle(800, 480, 620, glow('#ffd9a0', 0.5)) +
  robe() +
  mirror(800, flags() + tassel()) +
  headdress() +
  mirror(800, half()) +
  middle()

const curtain = () =>
  many(16, (index) =>
    path(
      `M${index * 104 - 20} -10C${index * 104 + 14} 300 ${index * 104 - 40} 700 ${index * 104 - 10} 1010L${index * 104 + 94} 1010C${index * 104 + 60} 700 ${index * 104 + 116} 300 ${index * 104 + 84} -10Z`,
      across('#1c5f68', '#2f8a8a', '#154a58'),
      { opacity: 0.7 },
    ),
  )

const flags = () =>
  path('M150 250C260 60 420 10 640 60C600 200 470 300 250 380Z', across('#e25a3f', '#a8263a')) +
  path('M190 268C290 110 420 60 590 92', 'none', { stroke: gold, 'stroke-width': 9 }) +
  path('M210 360C380 260 520 270 690 380C570 470 420 480 250 450Z', across('#3f6fb0', '#27458f')) +
  path('M250 386C380 310 510 314 640 388', 'none', { stroke: gold, 'stroke-width': 9 }) +
  [
    [330, 190],
    [420, 140],
    [500, 120],
    [380, 370],
    [480, 362],
    [560, 380],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 20, gold) + circle(x, y, 10, red))
    .join('')

const tassel = () =>
  stroke('M296 330C330 420 330 560 316 690', gold, 7) +
  many(6, (index) =>
    circle(318 + Math.sin(index) * 8, 420 + index * 46, 13, index % 2 ? white : '#58b8b0'),
  ) +
  path(
    'M296 700C286 780 292 850 300 900L334 900C342 850 346 780 338 700Z',
    down('#e25a3f', '#8f2036'),
  )

function headdress(): string {
  const pearls = many(15, (index) => {
    const angle = Math.PI * (1 + index / 14)
    const [x, y] = [800 + Math.cos(angle) * 316, 330 + Math.sin(angle) * 236]
    return (
      circle(x, y, 36, index % 2 ? '#58b8b0' : '#e25a3f') +
      circle(x - 8, y - 10, 10, '#ffffff', { opacity: 0.7 })
    )
  })
  return (
    pearls +
    path(
      'M490 360C490 150 640 66 800 66C960 66 1110 150 1110 360C1000 290 900 272 800 272C700 272 600 290 490 360Z',
      down('#2f5f9f', '#1c3a74'),
    ) +
    path(
      'M490 360C600 290 700 272 800 272C900 272 1000 290 1110 360L1104 396C1000 330 900 312 800 312C700 312 600 330 496 396Z',
      gold,
    ) +
    many(9, (index) =>
      circle(560 + index * 60, 330 - Math.sin(((index + 0.5) / 9) * Math.PI) * 40, 12, red),
    ) +
    many(5, (index) =>
      at(
        [800 + (index - 2) * 100, 210 - (2 - Math.abs(index - 2)) * 24],
        many(6, (petal) =>
          ellipse([0, -24], [13, 22], gold, { transform: `rotate(${petal * 60})` }),
        ) + circle(0, 0, 14, red),
      ),
    ) +
    circle(800, 84, 46, red) +
    circle(788, 70, 14, '#ffffff', { opacity: 0.7 })
  )
}

/** The right half of the face, drawn from its middle. */
const half = () =>
  path(
    'M0 300C130 300 250 340 272 440C290 560 250 720 170 810C120 866 60 890 0 890Z',
    across(white, '#e9dcc8'),
  ) +
  path('M0 300C120 300 232 334 264 414C200 400 150 380 90 420C50 446 20 440 0 440Z', red) +
  path(
    'M30 430C60 380 140 350 262 372C286 380 296 360 300 340C312 400 280 430 226 428C160 424 100 430 60 474C44 466 30 452 30 430Z',
    ink,
  ) +
  path(
    'M26 500C60 460 150 446 226 486C262 506 274 540 262 580C236 620 150 640 88 606C46 584 20 540 26 500Z',
    ink,
  ) +
  path('M64 532C100 498 170 500 206 534C176 566 106 570 64 532Z', white) +
  circle(138, 532, 24, ink) +
  circle(146, 524, 7, white) +
  path(
    'M40 620C70 650 150 664 214 628C250 610 262 590 268 570C270 650 250 720 214 760C200 700 130 672 70 680C50 676 38 650 40 620Z',
    red,
  ) +
  path('M84 700C130 690 180 716 196 772C168 746 130 730 84 700Z', ink, { opacity: 0.85 }) +
  path('M0 770C30 756 70 756 104 776C80 808 40 822 0 822Z', red) +
  path('M0 786C30 780 62 780 104 776C70 794 36 798 0 798Z', '#7a1524') +
  path(
    'M272 440C300 430 320 470 306 520C298 560 276 580 262 580C274 540 280 490 272 440Z',
    '#f0d9bf',
  )

const middle = () =>
  path(
    'M800 446C822 470 830 560 836 620C850 640 856 672 832 684C816 690 808 682 800 682C792 682 784 690 768 684C744 672 750 640 764 620C770 560 778 470 800 446Z',
    white,
  ) +
  path('M800 440C812 480 816 560 818 640L800 660L782 640C784 560 788 480 800 440Z', ink) +
  path(
    'M776 676C784 668 796 672 800 676C804 672 816 668 824 676C816 684 806 682 800 682C794 682 784 684 776 676Z',
    ink,
  ) +
  path('M800 322C826 350 826 386 800 414C774 386 774 350 800 322Z', gold) +
  circle(800, 368, 11, ink)

const robe = () =>
  rect(716, 820, 168, 140, '#e6d2b8') +
  path(
    'M300 1000C360 930 560 900 700 880L800 970L900 880C1040 900 1240 930 1300 1000Z',
    across('#27458f', '#3f6fb0', '#27458f'),
  ) +
  path('M660 874L724 846L800 950L876 846L940 874L820 1000L780 1000Z', gold) +
  path('M700 860L724 846L800 950L876 846L900 860L808 982L792 982Z', white) +
  [400, 520, 1080, 1200].map((x) => circle(x, 966, 26, gold) + circle(x, 966, 13, red)).join('')
