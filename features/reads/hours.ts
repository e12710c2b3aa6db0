const hourLength = 3_600_000

/** The hour that an instant lies in, as `2026-11-25T03`; hours sort as their texts do. */
export const hourOf = (iso: string) => new Date(iso).toISOString().slice(0, 13)

export const hoursBefore = (iso: string, hours: number) =>
  hourOf(new Date(Date.parse(iso) - hours * hourLength).toISOString())
