/** A value as JSON that may stand in a `<script>`: no text in it can end the script or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
