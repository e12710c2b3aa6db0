import {
  across,
  at,
  circle,
  ellipse,
  glow,
  type Point,
  path,
  polygon,
  rect,
} from '@/scripts/pictures/svg'

export function microscope(foot: Point): string {
  const white = across('#ffffff', '#cbd7de')
  return at(
    foot,
    ellipse([10, 2], [220, 14], '#1b3c52', { opacity: 0.3 }) +
      path(
        'M-170 0C-170 -36 -140 -48 -100 -48L120 -48C160 -48 184 -30 184 0Z',
        across('#35596e', '#1b3c52'),
      ) +
      path('M86 -48C196 -150 200 -330 96 -420L50 -372C116 -300 112 -180 26 -92L26 -48Z', white) +
      path(
        'M96 -420L50 -372C86 -336 104 -290 106 -240L152 -236C152 -306 136 -376 96 -420Z',
        '#e9f0f2',
      ) +
      rect(-150, -196, 210, 24, across('#35596e', '#1b3c52'), { rx: 6 }) +
      polygon(
        [
          [-90, -172],
          [10, -172],
          [-10, -120],
          [-70, -120],
        ],
        '#54798a',
      ) +
      circle(-40, -84, 34, '#f2b04f') +
      circle(-40, -84, 90, glow('#ffe2a0', 0.7)) +
      rect(-96, -206, 112, 10, '#bfe4e6') +
      path('M96 -420C70 -446 20 -440 -20 -420L-20 -330C10 -350 40 -350 56 -366Z', white) +
      at(
        [-18, -322],
        rect(-36, -170, 72, 150, white, { rx: 10 }) +
          rect(-28, -236, 56, 76, across('#35596e', '#16324a'), { rx: 6 }) +
          rect(-34, -252, 68, 24, '#16324a', { rx: 8 }) +
          rect(-52, -46, 104, 40, across('#35596e', '#1b3c52'), { rx: 12 }) +
          rect(-40, -136, 80, 14, '#e8604c') +
          polygon(
            [
              [-30, -8],
              [-2, -8],
              [-6, 92],
              [-26, 92],
            ],
            across('#e6eef0', '#a9bcc6'),
          ) +
          polygon(
            [
              [12, -8],
              [40, -8],
              [52, 56],
              [34, 60],
            ],
            '#8fa6b4',
          ),
        { turn: -6 },
      ) +
      circle(120, -210, 40, '#35596e') +
      circle(120, -210, 18, '#7fa6b4'),
    { scale: 1.2 },
  )
}
