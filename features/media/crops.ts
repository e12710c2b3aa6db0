/** Shapes that shares and lists ask for, as width to height. */
export const cropRatios = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const

export type CropRatio = keyof typeof cropRatios

/** The point that every crop keeps, as fractions of width and height. */
export type FocalPoint = { x: number; y: number }

export type Box = { left: number; top: number; width: number; height: number }

/** The largest box of a shape inside a picture, as near the middle of its focal point as it can be. */
export function cropBox(
  { width, height }: { width: number; height: number },
  { x, y }: FocalPoint,
  ratio: number,
): Box {
  const boxWidth = Math.max(1, Math.min(width, Math.round(height * ratio)))
  const boxHeight = Math.max(1, Math.min(height, Math.round(width / ratio)))
  return {
    left: start(x * width, boxWidth, width),
    top: start(y * height, boxHeight, height),
    width: boxWidth,
    height: boxHeight,
  }
}

function start(middle: number, length: number, whole: number): number {
  return Math.round(Math.min(Math.max(middle - length / 2, 0), whole - length))
}
