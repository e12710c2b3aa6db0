import { chance } from '@/scripts/pictures/chance'
import { mist, sky } from '@/scripts/pictures/landscape'
import { leopard, tail } from '@/scripts/pictures/parts/leopard'
import { circle, many, type Point, path, polygon, slanting } from '@/scripts/pictures/svg'

export const snowLeopard = () =>
  sky('#4f7396', '#9db9c9', '#f2ded0') +
  peak([330, 150], 420, '#8aa5bd', '#6d8aa8') +
  peak([1290, 90], 470, '#93adc3', '#7390ad') +
  peak([820, 260], 330, '#a5bbcb', '#86a1b8') +
  mist(520, 240, '#f4ebe4', 0.85) +
  peak([90, 470], 330, '#6f8ba4', '#587490') +
  peak([1580, 460], 300, '#6f8ba4', '#587490') +
  tail() +
  crag() +
  leopard() +
  snowfall()

function peak([x, y]: Point, spread: number, light: string, dim: string): string {
  const foot = 1000 - y
  const half = (spread / 400) * foot
  const s = spread * 0.9
  return (
    polygon(
      [
        [x, y],
        [x + half, 1000],
        [x - half, 1000],
      ],
      light,
    ) +
    path(
      `M${x} ${y}L${x + half} 1000L${x + half * 0.25} 1000L${x - 10} ${y + foot * 0.55}L${x + 40} ${y + foot * 0.32}L${x - 20} ${y + foot * 0.16}Z`,
      dim,
    ) +
    path(
      `M${x} ${y}l${s * 0.5} ${s * 0.46}l${-s * 0.14} ${-s * 0.04}l${-s * 0.06} ${s * 0.16}l${-s * 0.16} ${-s * 0.2}l${-s * 0.1} ${s * 0.24}l${-s * 0.16} ${-s * 0.22}l${-s * 0.1} ${s * 0.1}l${-s * 0.26} ${-s * 0.04}Z`,
      '#ffffff',
      { opacity: 0.92 },
    )
  )
}

const crag = () =>
  path(
    'M150 1000L230 830L330 760L460 742L640 716L900 722L1120 706L1260 730L1350 800L1400 880L1480 1000Z',
    slanting('#6d6f80', '#4a4d62', '#33364c'),
  ) +
  path(
    'M230 830L330 760L460 742L640 716L900 722L1120 706L1260 730L1350 800L1290 790L1200 762L1100 752L980 776L860 756L700 766L560 770L420 792L330 800Z',
    '#fbf8f4',
  ) +
  path('M640 770L700 880L660 1000L540 1000L580 870Z', '#3a3d54', { opacity: 0.6 }) +
  path('M1100 756L1180 880L1160 1000L1040 1000L1080 880Z', '#2b2e45', { opacity: 0.55 }) +
  path('M330 800L380 900L330 1000L230 1000L290 890Z', '#8a8b9a', { opacity: 0.5 }) +
  path('M700 940L800 916L900 940L880 960L760 962Z', '#fbf8f4', { opacity: 0.9 }) +
  path('M1230 900L1310 880L1380 910L1330 930Z', '#fbf8f4', { opacity: 0.9 })

function snowfall(): string {
  const { between } = chance(206)
  return many(70, () =>
    circle(between(0, 1600), between(0, 1000), between(2, 6), '#ffffff', {
      opacity: between(0.35, 0.9),
    }),
  )
}
