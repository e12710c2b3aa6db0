import type { MarkedExtension } from 'marked'

/** The longest name that a mail address may have before its @ (RFC 5321, 4.5.3.1.1). */
const longestName = 64

/** As marked has it, which from every place looks to the end of the letters for an @: the square of their number. */
const unbounded = "[a-zA-Z0-9.!#$%&'*+\\/=?_`{\\|}~-]+@"
const bounded = unbounded.replace('+@', `{1,${longestName}}@`)

const namedTooLong = /^(?!(?:https?|ftp):|www\.|mailto:|xmpp:)[\w.+-]{65}/iu

const boundedRules = new Map<RegExp, RegExp>()

function boundedRule(rule: RegExp): RegExp {
  const known = boundedRules.get(rule)
  if (known) return known
  const made = new RegExp(rule.source.replaceAll(unbounded, bounded), rule.flags)
  boundedRules.set(rule, made)
  return made
}

/** Finds mail addresses in Markdown within a time that grows as the text does. */
export const boundAddresses: MarkedExtension = {
  tokenizer: {
    url: (source) => (namedTooLong.test(source) ? undefined : false),
    inlineText(source) {
      const raw = boundedRule(this.rules.inline.text).exec(source)?.[0]
      if (raw === undefined) return undefined
      return { type: 'text', raw, text: raw, escaped: this.lexer.state.inRawBlock }
    },
  },
}
