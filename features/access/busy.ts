import { isBusy } from '@/db/turn'

/** What a door answers where another process wrote for too long; nothing was done. */
export type Busy = { status: 'refused'; code: 'busy' }

export const busy: Busy = { status: 'refused', code: 'busy' }

export async function orBusy<T>(act: () => Promise<T>): Promise<T | Busy> {
  try {
    return await act()
  } catch (error) {
    if (isBusy(error)) return busy
    throw error
  }
}
