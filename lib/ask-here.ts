/**
 * Asks a handler of this site, which answers in JSON: null where there is no answer, or none that says
 * anything. For browsers.
 */
export async function askHere<Told>(path: string, asked: unknown): Promise<Told | null> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
