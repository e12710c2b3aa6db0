declare module 'opencc-js/dict/*' {
  /** Entries `written others`, parted by bars; several others are parted by spaces. */
  const entries: string
  export default entries
}

declare module 'yitizi' {
  const yitizi: {
    /** Of each character all its variant forms in a row. */
    yitiziData: Record<string, string>
  }
  export default yitizi
}
