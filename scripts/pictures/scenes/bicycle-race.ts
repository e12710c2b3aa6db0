import { layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import { at, circle, down, ellipse, line, many, path, stroke } from '@/scripts/pictures/svg'
import { pine, tree } from '@/scripts/pictures/village'

export const bicycleRace = () =>
  sky('#58a0c4', '#b7dcd4', '#fdeec2') +
  sun([420, 250], 84, '#fffdf0', '#fff0b8') +
  streak([1120, 170], 150, '#ffffff', 0.6) +
  streak([760, 260], 90, '#ffffff', 0.5) +
  layers(211, { from: 400, to: 560, swing: 100, count: 4 }, ['#a9cfcf', '#4f9a86']) +
  mist(480, 160, '#fbf3d4', 0.6) +
  path('M-20 640C400 560 900 560 1620 640L1620 1010L-20 1010Z', down('#8fc06f', '#4f9458')) +
  [
    [70, 690, 0.7],
    [170, 668, 0.56],
    [260, 656, 0.46],
    [1330, 652, 0.5],
    [1430, 664, 0.62],
    [1540, 682, 0.76],
  ]
    .map(([x = 0, y = 0, scale = 1]) => pine([x, y], scale, '#2f7a64'))
    .join('') +
  tree([640, 640], 0.5, '#4f9a5f') +
  tree([1040, 636], 0.46, '#5fa566') +
  road() +
  riders() +
  verge()

const road = () =>
  path(
    'M-20 700C300 640 620 640 900 690C1200 742 1420 770 1620 760L1620 1010L-20 1010Z',
    down('#8a8f9e', '#5a6072'),
  ) +
  path(
    'M-20 700C300 640 620 640 900 690C1200 742 1420 770 1620 760L1620 774C1420 786 1200 760 900 706C620 656 300 656 -20 716Z',
    '#f6f3ea',
  ) +
  stroke('M-20 880C300 800 700 800 980 850C1240 896 1440 920 1620 916', '#f6f3ea', 9, {
    'stroke-dasharray': '70 60',
    opacity: 0.8,
  })

/** From the last rider to the first, each nearer and leaning lower into the bend. */
const riders = () =>
  [
    [170, 716, 0.5, '#f2b04f', '#3f5f8f', 2],
    [330, 724, 0.58, '#7a5bb0', '#f6f3ea', 3],
    [500, 742, 0.68, '#f6f3ea', '#e8503f', 5],
    [700, 776, 0.82, '#2f8f96', '#f2c14e', 7],
    [940, 830, 1.0, '#3f6fc0', '#f6f3ea', 9],
    [1240, 905, 1.24, '#e8503f', '#f2c14e', 12],
  ]
    .map(([x, y, scale, shirt, helmet, lean]) =>
      rider([Number(x), Number(y)], Number(scale), String(shirt), String(helmet), Number(lean)),
    )
    .join('')

/** A racing cyclist by the point between the wheels on the road, riding to the right. */
function rider(
  foot: readonly [number, number],
  scale: number,
  shirt: string,
  helmet: string,
  lean: number,
): string {
  const skin = '#d9a27c'
  const wheel = (x: number) =>
    circle(x, -62, 60, 'none', { stroke: '#232838', 'stroke-width': 8 }) +
    many(8, (index) => at([x, -62], line([0, 0], [0, -56], '#c9d0dc', 1.6), { turn: index * 45 })) +
    circle(x, -62, 8, '#232838')
  const frame =
    stroke(
      'M-88 -62L-20 -66L64 -150L-44 -148L-20 -66M-88 -62L-44 -148L-52 -172M64 -150L58 -176M92 -62L64 -150',
      '#e9edf4',
      8,
    ) +
    stroke('M-72 -174L-34 -174', '#232838', 10) +
    stroke('M58 -176L90 -176C104 -172 104 -152 90 -148', '#232838', 7)
  const farLeg =
    stroke('M-44 -186L6 -128L-32 -50', '#a97a5c', 22) + stroke('M-44 -186L2 -132', '#1b2030', 26)
  const nearLeg =
    stroke('M-44 -186L30 -150L4 -84', skin, 24) +
    stroke('M-44 -186L22 -154', '#232838', 30) +
    stroke('M0 -80L26 -78', '#ffffff', 14)
  const trunk =
    path(
      'M-72 -204C-70 -240 0 -274 56 -270C74 -268 82 -250 72 -236C40 -224 -10 -190 -34 -166C-60 -170 -74 -184 -72 -204Z',
      shirt,
    ) +
    path('M-66 -214C-40 -244 10 -262 52 -262C20 -250 -30 -226 -60 -196Z', '#ffffff', {
      opacity: 0.28,
    })
  const arm = stroke('M54 -246L50 -200L88 -176', skin, 18) + stroke('M54 -248L52 -218', shirt, 24)
  const head =
    circle(94, -276, 24, skin) +
    path('M62 -280C62 -312 100 -322 122 -296C126 -290 122 -284 114 -284Z', helmet) +
    path('M76 -300C90 -312 106 -310 118 -298L108 -294C98 -302 88 -302 76 -300Z', '#232838', {
      opacity: 0.5,
    }) +
    path('M100 -282L120 -282L116 -272L102 -272Z', '#232838')
  return (
    ellipse([foot[0] - 14 * scale, foot[1]], [170 * scale, 12 * scale], '#2a3044', {
      opacity: 0.35,
    }) +
    at(
      foot,
      wheel(-88) +
        wheel(92) +
        farLeg +
        frame +
        circle(-20, -66, 15, 'none', { stroke: '#232838', 'stroke-width': 6 }) +
        nearLeg +
        trunk +
        arm +
        head,
      { scale, turn: lean },
    )
  )
}

const verge = () =>
  path('M-20 930C200 900 460 930 640 1010L-20 1010Z', down('#5fa552', '#2f7a4a')) +
  many(26, (index) =>
    circle(
      10 + index * 22,
      966 + ((index * 37) % 40) - Math.max(0, 26 - index) * 0.8,
      6 + (index % 3) * 2,
      ['#ffffff', '#f2c14e', '#f08a8a'][index % 3] ?? '#ffffff',
    ),
  )
