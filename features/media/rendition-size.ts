/** A telephone shows a picture of a whole line in about 720. */
const steps = [480, 720, 960, 1440, 1920]

/** The widest rendition, in pixels. */
export const widest = Math.max(...steps)

/** A picture's own width is worth a rendition where it is this much wider than the step below. */
const worthwhile = 1.25

/** The widths in pixels that a picture is kept in, ascending; none is wider than the picture. */
export function renditionWidths(width: number): number[] {
  const widths = steps.filter((step) => step <= width)
  const own = Math.min(width, widest)
  return own >= (widths.at(-1) ?? 0) * worthwhile ? [...widths, own] : widths
}

/** WebP knows no higher one, in pixels. */
export const tallest = 16_383

export const heightAt = (width: number, whole: { width: number; height: number }) =>
  Math.round((whole.height * width) / whole.width)
