import { setTimeout as pause } from 'node:timers/promises'

/** What the server has said that it did. What was asked and not answered may be there or not. */
export class Ledger {
  /** Of each story the highest mark whose save was acknowledged, and the highest that was sent. */
  readonly saved = new Map<number, { acknowledged: number; sent: number }>()
  /** Of each story the highest mark that was acknowledged to be with readers, and the highest asked for. */
  readonly published = new Map<number, { acknowledged: number; sent: number }>()
  readonly comments = new Set<string>()
  readonly pictures = new Set<string>()
  /** Stories of which a publication waits for its time, with the mark that is to go out. */
  readonly scheduled = new Map<number, number>()
  /** Headlines of documents whose import was told of. */
  readonly imports = new Set<string>()
  /** Pages that showed one language of one edition beside the other of another. */
  readonly halves: string[] = []
  readonly counts = {
    saves: 0,
    publications: 0,
    schedules: 0,
    uploads: 0,
    comments: 0,
    imports: 0,
    readings: 0,
  }

  note(
    marks: Map<number, { acknowledged: number; sent: number }>,
    storyId: number,
    mark: number,
    what: 'acknowledged' | 'sent',
  ): void {
    const before = marks.get(storyId) ?? { acknowledged: 0, sent: 0 }
    marks.set(storyId, { ...before, [what]: Math.max(before[what], mark) })
  }

  /** Resolves once so many more of a kind were answered. */
  async more(kind: keyof Ledger['counts'], answers: number): Promise<void> {
    const enough = this.counts[kind] + answers
    while (this.counts[kind] < enough) await pause(5)
  }
}
