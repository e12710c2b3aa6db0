/** Below even odds an editor should look. It stands alone: the browser reads it, and can align nothing. */
export const lowConfidence = 0.5
