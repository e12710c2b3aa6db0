import type { Point } from './svg'

/**
 * Level ground as the eye sees it. A place is given by how far it lies to the side (1 is `spread`
 * pixels at distance 1) and by its distance; at distance 1 the ground is `drop` below the horizon.
 */
export const levelGround =
  ({
    horizon,
    drop,
    spread,
    middle = 800,
  }: {
    horizon: number
    drop: number
    spread: number
    middle?: number
  }) =>
  (side: number, distance: number): Point => [
    middle + (side * spread) / distance,
    horizon + drop / distance,
  ]

/** One half drawn on both sides of an upright axis at `x`. */
export const mirror = (x: number, half: string) =>
  `<g transform="translate(${x} 0)">${half}</g><g transform="translate(${x} 0) scale(-1 1)">${half}</g>`
