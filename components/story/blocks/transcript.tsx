/** What is said in a video or recording, for whoever would rather read it. */
export function Transcript({ title, text }: { title: string; text: string }) {
  const lines = text.split('\n').filter((line) => line.trim())
  return (
    <details className="transcript">
      <summary>{title}</summary>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move.
        <p key={index}>{line}</p>
      ))}
    </details>
  )
}
