/** What a unit says: words, or words and codes between them. */
type Said = string | (string | object)[]

type XliffFile = {
  xliffVersion: string
  sourceLanguage: string
  targetLanguage: string
  resources: Record<string, Record<string, { source: Said; target?: Said } | undefined> | undefined>
}

declare module 'xliff' {
  export function xliff2js(text: string): Promise<XliffFile>
  export function js2xliff(file: XliffFile): Promise<string>
}
