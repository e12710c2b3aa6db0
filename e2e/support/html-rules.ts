import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  // What comes from our own host needs no proof that it is what we meant.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
})

/** What is wrong with a page by the HTML standard, each with its line and rule. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message, selector }) =>
      [`${line}:${column}`, ruleId, message, selector].join(' '),
    ),
  )
}
