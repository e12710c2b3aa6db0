const width = 24

/** A bar on the last line of a terminal; nothing where the stream is none. */
export class ProgressBar {
  private shownAt = 0

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  show(done: number, label: string): void {
    const now = Date.now()
    if (!this.stream.isTTY || (now - this.shownAt < 50 && done < this.total)) return
    this.shownAt = now
    const filled = Math.round((width * done) / this.total)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${this.total} `
    const room = Math.max(0, (this.stream.columns || 80) - bar.length - 1)
    this.stream.write(`\r\u001B[K${bar}${label.slice(-room)}`)
  }

  /** Makes way for a line of text. */
  clear(): void {
    if (!this.stream.isTTY) return
    this.stream.write('\r\u001B[K')
    this.shownAt = 0
  }
}
