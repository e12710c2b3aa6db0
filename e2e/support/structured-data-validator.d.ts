declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulary: object)
    validate(data: { jsonld: object }): Promise<
      {
        issueMessage: string
        severity: 'ERROR' | 'WARNING'
        path: { type?: string; property?: string }[]
      }[]
    >
  }
}
