import { layers, mist, sky, streak, sun } from '@/scripts/pictures/landscape'
import { across, down, line, many, path, polygon, slanting } from '@/scripts/pictures/svg'

/** The train's roof and sill run towards one point at the right, and so does the viaduct. */
const vanishing = [2300, 520] as const

export const highSpeedTrain = () =>
  sky('#1f3c6e', '#5f6fa0', '#e7a489', '#fbd9a4') +
  sun([1130, 430], 96, '#fff1cf', '#ffd9a0') +
  streak([300, 230], 150, '#f3b9a0', 0.5) +
  streak([880, 130], 110, '#e9aa9c', 0.35) +
  streak([1430, 300], 130, '#ffd2a8', 0.5) +
  layers(11, { from: 520, to: 690, swing: 60, count: 3 }, ['#c98d8c', '#56557f']) +
  mist(560, 200, '#ffd9b8', 0.5) +
  layers(31, { from: 760, to: 930, swing: 34, count: 4 }, ['#3f4a74', '#16233f']) +
  viaduct() +
  train()

function viaduct(): string {
  const piers = many(5, (index) => {
    const x = [60, 520, 880, 1170, 1410][index] ?? 0
    const breadth = 74 - index * 9
    const top = towards([0, 850], x) - 4
    return (
      polygon(
        [
          [x, top],
          [x + breadth, top],
          [x + breadth * 0.86, 1000],
          [x + breadth * 0.14, 1000],
        ],
        across('#cfc0be', '#8d86a0'),
      ) +
      polygon(
        [
          [x - breadth * 0.35, top],
          [x + breadth * 1.35, top],
          [x + breadth, top + 44],
          [x, top + 44],
        ],
        '#b7a9ae',
      )
    )
  })
  return (
    piers +
    polygon(
      [
        [0, 762],
        [1600, towards([0, 762], 1600)],
        [1600, towards([0, 850], 1600)],
        [0, 850],
      ],
      down('#e9dcd2', '#a89aa6'),
    ) +
    polygon(
      [
        [0, 762],
        [1600, towards([0, 762], 1600)],
        [1600, towards([0, 778], 1600)],
        [0, 778],
      ],
      '#fff4e6',
    )
  )
}

function train(): string {
  const nose = 'M620 330C470 345 300 470 214 604C190 642 200 690 262 712'
  const body = `${nose}L1600 ${towards([262, 712], 1600)}L1600 ${towards([620, 330], 1600)}Z`
  const roof = `M620 330C540 338 470 372 420 408L1600 ${towards([420, 408], 1600)}L1600 ${towards([620, 330], 1600)}Z`
  return (
    path(body, slanting('#ffffff', '#eef1f6', '#b9c2d6')) +
    path(roof, '#ffffff') +
    path(
      `M214 604C196 640 200 690 262 712L1600 ${towards([262, 712], 1600)}L1600 ${towards([214, 640], 1600)}L330 634C280 632 236 622 214 604Z`,
      '#41507a',
    ) +
    path(
      `M248 556C300 588 380 600 470 598L1600 ${towards([470, 598], 1600)}L1600 ${towards([470, 574], 1600)}L470 574C390 576 320 566 268 530Z`,
      '#d5432f',
    ) +
    path(
      'M500 372C420 408 352 470 316 516C380 528 470 516 528 478C548 440 548 400 540 366Z',
      slanting('#3c4d78', '#141d3a'),
    ) +
    path('M500 372C450 394 402 430 368 464L420 470C466 440 506 408 540 366Z', '#7f95c4', {
      opacity: 0.55,
    }) +
    windows() +
    seams() +
    path('M232 612C250 622 270 628 292 630L298 612C276 610 258 604 246 596Z', '#fff3c9')
  )
}

function windows(): string {
  return many(19, (index) => {
    const [from, to] = [640 + index * 62, 682 + index * 62]
    if (index === 7 || index === 15) return ''
    return polygon(
      [
        [from, towards([620, 448], from)],
        [to, towards([620, 448], to)],
        [to, towards([620, 516], to)],
        [from, towards([620, 516], from)],
      ],
      down('#22325e', '#f0b48a'),
    )
  })
}

const seams = () =>
  [590, 1084, 1580]
    .map((x) =>
      line([x, towards([620, 340], x)], [x, towards([262, 706], x)], '#8f9bb8', 5, {
        opacity: 0.7,
      }),
    )
    .join('')

/** The height at `x` of the line that runs from a point to the vanishing point. */
function towards([x0, y0]: readonly [number, number], x: number): number {
  return y0 + ((x - x0) / (vanishing[0] - x0)) * (vanishing[1] - y0)
}
