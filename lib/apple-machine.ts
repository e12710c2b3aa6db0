type Machine = {
  platform?: string
  userAgent?: string
  userAgentData?: { platform?: string }
}

/** Whether this is a machine of Apple’s, where Option writes characters and ⌘ does what Ctrl does. */
export function isAppleMachine(
  { platform, userAgent, userAgentData }: Machine = globalThis.navigator ?? {},
): boolean {
  // Browsers give up one of these after the other, and none says Apple of another machine.
  return (
    /^(?:macOS|iOS)$/u.test(userAgentData?.platform ?? '') ||
    /^(?:Mac|iPhone|iPad|iPod)/u.test(platform ?? '') ||
    /Mac OS X|iPhone|iPad/u.test(userAgent ?? '')
  )
}
