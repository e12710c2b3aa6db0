import {
  across,
  at,
  circle,
  down,
  ellipse,
  glow,
  line,
  many,
  path,
  polygon,
  rect,
  stroke,
} from '@/scripts/pictures/svg'

export const robotArm = () =>
  rect(0, 0, 1600, 1000, down('#cfe6e2', '#b4d6d4', '#8dbcc0')) +
  hall() +
  robot([330, 770], { scale: 0.62, colours: ['#8fb9bf', '#79a6af', '#5f909c'] }) +
  robot([1330, 770], { scale: 0.58, colours: ['#8fb9bf', '#79a6af', '#5f909c'], flip: true }) +
  rect(0, 780, 1600, 220, down('#5f8f99', '#2f5c6c')) +
  belt() +
  parts() +
  robot([560, 800], { scale: 1.12, colours: ['#f08a3c', '#e2702e', '#b9502a'] }) +
  sparks([1020, 660])

function hall(): string {
  const windows = many(
    7,
    (index) =>
      rect(60 + index * 220, 90, 160, 250, down('#f4fbf4', '#d9efe9'), { rx: 6 }) +
      rect(136 + index * 220, 90, 8, 250, '#a9ccca') +
      rect(60 + index * 220, 206, 160, 8, '#a9ccca'),
  )
  const beams = many(4, (index) =>
    polygon(
      [
        [110 + index * 440, 0],
        [190 + index * 440, 0],
        [120 + index * 440, 780],
        [-40 + index * 440, 780],
      ],
      '#ffffff',
      { opacity: 0.16 },
    ),
  )
  return windows + rect(0, 30, 1600, 22, '#79a9ae') + rect(0, 390, 1600, 14, '#8dbabd') + beams
}

function belt(): string {
  const rollers = many(
    21,
    (index) =>
      circle(28 + index * 78, 884, 24, '#24495a') + circle(28 + index * 78, 884, 10, '#8db6ba'),
  )
  return (
    rect(0, 836, 1600, 26, down('#3a5f6e', '#24495a')) +
    rect(0, 836, 1600, 6, '#7fa9b0') +
    rect(0, 862, 1600, 46, '#1c3c4d') +
    rollers +
    many(5, (index) => rect(140 + index * 340, 908, 44, 92, across('#3f6c7a', '#24495a')))
  )
}

/** Battery packs on the belt: those the arm has passed have their lids. */
function parts(): string {
  const pack = (x: number, done: boolean) =>
    rect(x, 770, 210, 68, across('#e9f1ee', '#b3cdcf'), { rx: 8 }) +
    (done
      ? rect(x - 6, 752, 222, 26, across('#f4b54a', '#dd8c34'), { rx: 8 })
      : many(5, (index) =>
          rect(x + 14 + index * 38, 748, 28, 30, index % 2 ? '#2f7f8d' : '#3f98a3', { rx: 4 }),
        )) +
    rect(x + 16, 798, 64, 12, '#7fa6ac', { rx: 6 }) +
    circle(x + 184, 806, 8, done ? '#58c28a' : '#e4604a')
  return pack(-60, false) + pack(915, false) + pack(1220, true) + pack(1500, true)
}

function robot(
  foot: readonly [number, number],
  {
    scale,
    colours: [light, colour, dark],
    flip = false,
  }: { scale: number; colours: [string, string, string]; flip?: boolean },
): string {
  const base =
    ellipse([0, 62], [190, 26], '#173746', { opacity: 0.35 }) +
    polygon(
      [
        [-130, 60],
        [130, 60],
        [96, -16],
        [-96, -16],
      ],
      across('#557a88', '#2f5566'),
    ) +
    polygon(
      [
        [-84, -16],
        [84, -16],
        [62, -112],
        [-62, -112],
      ],
      across(light, dark),
    )
  const lower =
    path('M-62 -120L-190 -420L-94 -462L62 -150Z', across(light, colour)) +
    path('M-2 -136L-124 -448L-94 -462L62 -150Z', dark, { opacity: 0.55 })
  const upper =
    path('M-176 -480L-120 -392L350 -500L368 -560L330 -588Z', down(light, colour)) +
    path('M-132 -410L-120 -392L350 -500L362 -540Z', dark, { opacity: 0.7 })
  const wrist =
    path('M322 -566L392 -566L424 -420L360 -400Z', across(light, dark)) +
    circle(356, -546, 52, colour) +
    circle(356, -546, 22, '#f4efe2') +
    polygon(
      [
        [352, -410],
        [434, -424],
        [438, -372],
        [364, -360],
      ],
      '#35596a',
    ) +
    path('M372 -364L356 -270L382 -196L398 -204L380 -272L394 -364Z', '#24495a') +
    path('M418 -370L446 -280L412 -196L396 -204L420 -280L396 -368Z', '#3f6c7a')
  const joints =
    circle(0, -124, 76, colour) +
    circle(0, -124, 34, '#f4efe2') +
    circle(0, -124, 14, dark) +
    circle(-142, -440, 68, colour) +
    circle(-142, -440, 30, '#f4efe2') +
    circle(-142, -440, 12, dark)
  const hose = stroke(
    'M-40 -170C-200 -220 -260 -380 -196 -500C-140 -580 60 -640 330 -600',
    '#24495a',
    10,
  )
  return at(foot, base + hose + lower + upper + wrist + joints, { scale, flip })
}

function sparks(centre: readonly [number, number]): string {
  const rays = many(14, (index) => {
    const angle = (index / 14) * Math.PI * 2 + 0.2
    const [near, far] = [26 + (index % 3) * 8, 60 + (index % 4) * 26]
    return line(
      [Math.cos(angle) * near, Math.sin(angle) * near],
      [Math.cos(angle) * far, Math.sin(angle) * far],
      '#ffe9a8',
      5,
    )
  })
  return at(
    [centre[0] - 14, centre[1] - 74 + 165],
    circle(0, 0, 170, glow('#ffe9a8', 0.95)) + rays + circle(0, 0, 20, '#ffffff'),
    { scale: 0.7 },
  )
}
